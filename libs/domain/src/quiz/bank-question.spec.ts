import fc from 'fast-check';
import { copyOf, detached, forBank, isCopyOf, withVersion } from './bank-question.ts';
import { anyQuestion } from './testing/question.builder.ts';

const id = '0190a000-0000-7000-8000-000000000001';
const numbers = fc.integer({ min: 1, max: 50 });
const pools = fc.option(fc.constantFrom('grund', 'fördjupning'), { nil: undefined });

describe('a question of the bank in a quiz', () => {
  it('goes into a quiz and back into the bank with nothing changed but its key', () => {
    fc.assert(
      fc.property(anyQuestion, numbers, (written, number) => {
        const copy = copyOf({ id, number, written }, 'fraga-7');

        expect(copy).toMatchObject({ key: 'fraga-7', bank: { question: id, version: number } });
        expect({ ...forBank(copy), key: written.key }).toEqual(written);
      }),
    );
  });

  it('stays the same question of its quiz through any versions taken in', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        pools,
        fc.array(fc.tuple(anyQuestion, numbers), { minLength: 1, maxLength: 5 }),
        (first, pool, later) => {
          const copy = { ...copyOf({ id, number: 1, written: first }, 'fraga-7'), ...(pool && { pool }) };

          const now = later.reduce((it, [written, number]) => withVersion(it, { id, number, written }), copy);

          const [written, number] = later.at(-1) ?? [first, 1];
          expect(now).toEqual({
            ...{ ...written, key: 'fraga-7', bank: { question: id, version: number } },
            ...(pool && { pool }),
          });
        },
      ),
    );
  });

  it('is its own with the same words and place once it is detached', () => {
    fc.assert(
      fc.property(anyQuestion, pools, (written, pool) => {
        const own = { ...written, ...(pool && { pool }) };

        const copy = { ...own, bank: { question: id, version: 3 } };

        expect(detached(copy)).toEqual(own);
      }),
    );
  });

  it('is a copy of its own version alone, and only as long as it says what that says', () => {
    fc.assert(
      fc.property(anyQuestion, pools, numbers, fc.boolean(), (written, pool, number, isReworded) => {
        const copy = { ...copyOf({ id, number, written }, 'fraga-7'), ...(pool && { pool }) };
        const said = isReworded ? { ...copy, feedback: { sv: `${copy.feedback.sv}!` } } : copy;

        const found = [number, number + 1].map((each) => isCopyOf(said, { id, number: each, written }));

        expect(found).toEqual([!isReworded, false]);
        expect(isCopyOf(detached(copy), { id, number, written })).toBe(false);
      }),
    );
  });
});
