import fc from 'fast-check';
import { carryOver } from './carry-over.ts';
import type { VersionActivity } from './carry-over.ts';

const version = (name: string) =>
  fc
    .uniqueArray(fc.record({ lineage: fc.nat({ max: 9 }), required: fc.boolean() }), {
      selector: ({ lineage }) => lineage,
    })
    .map((activities): VersionActivity[] =>
      activities.map(({ lineage, required }) => ({
        id: `${name}${lineage}`,
        lineageId: String(lineage),
        required,
      })),
    );

describe('moving to another version', () => {
  const before = [
    { id: 'old-text', lineageId: 'text', required: true },
    { id: 'old-quiz', lineageId: 'quiz', required: true },
    { id: 'old-extra', lineageId: 'extra', required: false },
  ];
  const after = [
    { id: 'new-text', lineageId: 'text', required: true },
    { id: 'new-extra', lineageId: 'extra', required: true },
    { id: 'new-plan', lineageId: 'plan', required: true },
  ];

  it('says what is carried, lost and added', () => {
    const done = new Set(['old-text', 'old-quiz']);

    const moved = carryOver(before, after, done, done);

    expect(moved).toEqual({
      carried: [{ from: 'old-text', to: 'new-text' }],
      lost: ['old-quiz'],
      added: ['new-plan'],
      requiredDone: 1,
      requiredTotal: 3,
    });
  });

  it('carries what is begun without counting it', () => {
    const moved = carryOver(before, after, new Set(['old-text']), new Set());

    expect(moved).toMatchObject({ carried: [{ from: 'old-text', to: 'new-text' }], requiredDone: 0 });
  });

  it('takes nothing from anyone when the version is the same', () => {
    fc.assert(
      fc.property(version('x'), fc.infiniteStream(fc.boolean()), (same, coins) => {
        const completed = new Set(same.filter(() => coins.next().value).map(({ id }) => id));

        const moved = carryOver(same, same, completed, completed);

        expect(moved.lost).toEqual([]);
        expect(moved.added).toEqual([]);
        expect(moved.carried.map(({ from }) => from)).toEqual([...completed]);
      }),
    );
  });

  it('keeps every completed activity whose lineage goes on, and loses exactly the others', () => {
    fc.assert(
      fc.property(version('o'), version('n'), fc.infiniteStream(fc.boolean()), (old, next, coins) => {
        const completed = new Set(old.filter(() => coins.next().value).map(({ id }) => id));

        const moved = carryOver(old, next, completed, completed);

        expect(moved.carried.length + moved.lost.length).toBe(completed.size);
        expect(moved.requiredDone).toBeLessThanOrEqual(moved.requiredTotal);
        for (const { from, to } of moved.carried) expect(from.slice(1)).toBe(to.slice(1));
      }),
    );
  });
});
