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
    const touched = [
      { id: 'old-text', lineageId: 'text', isCompleted: true },
      { id: 'old-quiz', lineageId: 'quiz', isCompleted: true },
    ];

    const moved = carryOver(before, after, touched);

    expect(moved).toEqual({
      carried: [{ from: 'old-text', to: 'new-text' }],
      lost: ['old-quiz'],
      added: ['new-plan'],
      requiredDone: 1,
      requiredTotal: 3,
    });
  });

  it('carries what is begun without counting it', () => {
    const moved = carryOver(before, after, [{ id: 'old-text', lineageId: 'text', isCompleted: false }]);

    expect(moved).toMatchObject({ carried: [{ from: 'old-text', to: 'new-text' }], requiredDone: 0 });
  });

  it('finds again what the version in between did not have', () => {
    const done = { id: 'first-plan', lineageId: 'plan', isCompleted: true };

    const moved = carryOver(before, after, [done]);

    expect(moved).toMatchObject({
      carried: [{ from: 'first-plan', to: 'new-plan' }],
      lost: [],
      added: [],
      requiredDone: 1,
    });
  });

  it('takes nothing from anyone when the version is the same', () => {
    fc.assert(
      fc.property(version('x'), fc.infiniteStream(fc.boolean()), (same, coins) => {
        const completed = same.filter(() => coins.next().value).map((it) => ({ ...it, isCompleted: true }));

        const moved = carryOver(same, same, completed);

        expect(moved).toMatchObject({ lost: [], added: [], carried: [] });
        expect(moved.requiredDone).toBe(completed.filter(({ required }) => required).length);
      }),
    );
  });

  it('keeps every completed activity whose lineage goes on, and loses exactly the others', () => {
    fc.assert(
      fc.property(version('o'), version('n'), fc.infiniteStream(fc.boolean()), (old, next, coins) => {
        const completed = old.filter(() => coins.next().value).map((it) => ({ ...it, isCompleted: true }));

        const moved = carryOver(old, next, completed);

        expect(moved.carried.length + moved.lost.length).toBe(completed.length);
        expect(moved.requiredDone).toBeLessThanOrEqual(moved.requiredTotal);
        for (const { from, to } of moved.carried) expect(from.slice(1)).toBe(to.slice(1));
      }),
    );
  });
});
