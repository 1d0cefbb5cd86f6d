import fc from 'fast-check';
import { asCorrected, correctionsOf, isBeyondCorrection, keyUnder } from './corrections.ts';
import type { Corrections } from './corrections.ts';
import { keyOf } from './question-key.ts';
import type { Question } from './question.ts';
import { anyQuestion, essay, single, trueFalse } from './testing/question.builder.ts';

const bankId = '6d5a1d0c-54c7-4d61-8a77-0e9a4bb5a5f1';
const fromBank = { question: bankId, version: 1 };
const regrade = (corrections: Corrections) => ({ corrections, isEarlier: false });
const regradeOf = (question: Question) => regrade(correctionsOf([[question]], new Map()));
const earlier = (corrections: Corrections) => ({ corrections, isEarlier: true });
const bankWith = (...written: Question[]) =>
  new Map([
    [bankId, written.map((question, place) => ({ id: bankId, number: place + 1, written: question }))],
  ]);

describe('corrections of a quiz', () => {
  it('give every question of the newest version the key it has', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyQuestion, { selector: ({ key }) => key }),
        fc.string(),
        (questions, seed) => {
          const regradings = [regrade(correctionsOf([questions], new Map()))];

          expect(questions.map((question) => keyUnder(question, regradings, seed))).toEqual(
            questions.map((question) => keyOf(question, seed)),
          );
        },
      ),
    );
  });

  it('come from the newest version that asks the question', () => {
    const corrections = correctionsOf([[], [trueFalse(false)], [trueFalse(true)]], new Map());

    expect(keyUnder(trueFalse(true), [regrade(corrections)], '')).toEqual(keyOf(trueFalse(false), ''));
  });

  it('come from the bank for a question that was taken from it', () => {
    const copy = { ...trueFalse(true), bank: fromBank };
    const corrections = correctionsOf(
      [[copy]],
      bankWith(trueFalse(true), { ...trueFalse(false), key: 'other' }),
    );

    expect(keyUnder(copy, [regrade(corrections)], '')).toEqual(keyOf({ ...copy, correct: false }, ''));
  });

  it('take nothing from the bank for what says something else than the version it names', () => {
    const copy = { ...trueFalse(true), prompt: { sv: 'Något annat' }, bank: fromBank };
    const mended = bankWith(trueFalse(true), trueFalse(false));

    for (const bank of [mended, new Map()]) {
      const corrections = correctionsOf([[copy]], bank);

      expect(keyUnder(copy, [regrade(corrections)], '')).toEqual(keyOf(copy, ''));
    }
  });

  it('leave alone what is another question under the same key', () => {
    const asked = {
      ...trueFalse(true),
      bank: { question: '0b7a2f3e-9a64-4d0f-93a5-5a6d0a8f7c11', version: 1 },
    };
    const corrections = correctionsOf(
      [[{ ...trueFalse(false), bank: fromBank }]],
      bankWith(trueFalse(false)),
    );

    expect(keyUnder(asked, [regrade(corrections)], '')).toEqual(keyOf(asked, ''));
    expect(isBeyondCorrection(asked, corrections)).toBe(true);
  });

  it('say which question they cannot be applied to', () => {
    const corrections = correctionsOf([[essay()]], new Map());

    expect(isBeyondCorrection(trueFalse(true), corrections)).toBe(true);
    expect(isBeyondCorrection(essay(), corrections)).toBe(false);
  });
});

describe('one regrade after another', () => {
  it('restores no key that an earlier one replaced, unless the newest version says so', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.array(anyQuestion, { minLength: 1 }),
        fc.string(),
        (asked, versions, seed) => {
          const regradings = versions.map((question) => regradeOf(question));
          const [newest] = regradings;
          const before = keyUnder(asked, regradings.slice(1), seed);

          const after = keyUnder(asked, regradings, seed);

          expect(after).toEqual(
            newest && !isBeyondCorrection(asked, newest.corrections)
              ? keyUnder(asked, [newest], seed)
              : before,
          );
          expect(keyUnder(asked, newest ? [newest, ...regradings] : [], seed)).toEqual(after);
        },
      ),
    );
  });

  it('keeps the mended key of an option that a later version has dropped another beside', () => {
    const [asked, mended] = [single(['yes', 'no', 'no']), single(['no', 'yes', 'no'])];
    const keyed = { ...mended, options: mended.options.map((it, place) => ({ ...it, key: `o${place}` })) };
    const shown = { ...asked, options: asked.options.map((it, place) => ({ ...it, key: `o${place}` })) };
    const shortened = { ...keyed, options: keyed.options.slice(0, 2) };

    const key = keyUnder(shown, [regradeOf(shortened), regradeOf(keyed)], '');

    expect(key).toMatchObject({ option: 'o2' });
    expect(asCorrected(shown, [regradeOf(shortened), regradeOf(keyed)])).toEqual(keyed);
  });
});

describe('a version that is published after a regrade', () => {
  const copy = { ...trueFalse(true), bank: fromBank };
  const corrections = correctionsOf([[copy]], bankWith(trueFalse(true), trueFalse(false)));

  it('is corrected where it brings back a copy that the bank has mended', () => {
    expect(keyUnder(copy, [earlier(corrections)], '')).toMatchObject({ value: false });
  });

  it.each([
    ['it holds another version of the bank', { ...copy, bank: { ...fromBank, version: 2 } }],
    ['it has other words', { ...copy, prompt: { sv: 'Något annat' } }],
    ['the question is its own', trueFalse(true)],
  ])('has its own key where %s', (_, question) => {
    expect(keyUnder(question, [earlier(corrections)], '')).toMatchObject({ value: true });
  });

  it('has its own key for what the quiz itself asks', () => {
    expect(keyUnder(trueFalse(true), [earlier(regradeOf(trueFalse(false)).corrections)], '')).toMatchObject({
      value: true,
    });
  });
});
