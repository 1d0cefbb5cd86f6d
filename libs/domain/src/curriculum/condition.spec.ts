import fc from 'fast-check';
import { awaitedBy, findCircle, isOpen, shutForGood } from './condition.ts';
import type { Conditioned, OpenCondition, OpeningFacts } from './condition.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const nobody: OpeningFacts = {
  today: '2026-11-28',
  done: new Set(),
  scores: {},
  affiliations: [],
  cohort: null,
};

const leaf = fc.oneof(
  fc.record({ kind: fc.constant('done' as const), activity: fc.constantFrom(...ids) }),
  fc.record({
    kind: fc.constant('score' as const),
    activity: fc.constantFrom(...ids),
    atLeast: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('from' as const), day: fc.constantFrom('2026-01-01', '2027-01-01') }),
  fc.record({ kind: fc.constant('affiliation' as const), is: fc.constantFrom('elected', 'civil') }),
);
const { tree } = fc.letrec<{ tree: OpenCondition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
}));
const course = fc
  .tuple(...ids.map(() => fc.option(tree)))
  .map((conditions): Conditioned[] => ids.map((id, index) => ({ id, condition: conditions[index] ?? null })));

describe('a condition', () => {
  it.each<[string, OpenCondition, Partial<OpeningFacts>, boolean]>([
    ['opens when what it waits for is done', { kind: 'done', activity: 'a' }, { done: new Set(['a']) }, true],
    ['stays shut before', { kind: 'done', activity: 'a' }, {}, false],
    ['opens at the mark', { kind: 'score', activity: 'a', atLeast: 0.7 }, { scores: { a: 0.7 } }, true],
    ['stays shut below', { kind: 'score', activity: 'a', atLeast: 0.7 }, { scores: { a: 0.69 } }, false],
    ['opens on the day', { kind: 'from', day: '2026-11-28' }, {}, true],
    ['stays shut the day before', { kind: 'from', day: '2026-11-29' }, {}, false],
    ['opens to the elected', { kind: 'affiliation', is: 'elected' }, { affiliations: ['elected'] }, true],
    ['opens to the cohort', { kind: 'cohort', cohort: 'x' }, { cohort: 'x' }, true],
    ['is open when all of nothing is asked', { kind: 'all', of: [] }, {}, true],
    ['is shut when any of nothing is asked', { kind: 'any', of: [] }, {}, false],
  ])('%s', (_, condition, facts, expected) => {
    expect(isOpen(condition, { ...nobody, ...facts })).toBe(expected);
  });

  it('never shuts by something more being done', () => {
    fc.assert(
      fc.property(tree, fc.subarray(ids), fc.constantFrom(...ids), (condition, done, more) => {
        const before = isOpen(condition, { ...nobody, done: new Set(done) });

        const after = isOpen(condition, { ...nobody, done: new Set([...done, more]) });

        expect(before && !after).toBe(false);
      }),
    );
  });
});

describe('a circle of conditions', () => {
  it('is named from where it closes', () => {
    const circle = findCircle([
      { id: 'start', condition: null },
      { id: 'a', condition: { kind: 'done', activity: 'b' } },
      {
        id: 'b',
        condition: {
          kind: 'any',
          of: [
            { kind: 'done', activity: 'start' },
            { kind: 'done', activity: 'a' },
          ],
        },
      },
    ]);

    expect(circle).toEqual(['a', 'b']);
  });

  it('is found exactly when no order puts everything after what it waits for', () => {
    fc.assert(
      fc.property(course, (activities) => {
        const circle = findCircle(activities);

        expect(circle === null).toBe(canBeOrdered(activities));
        for (const [index, id] of (circle ?? []).entries()) {
          const next = circle?.[(index + 1) % circle.length] ?? '';
          expect(awaitedBy(activities.find((it) => it.id === id)?.condition ?? null)).toContain(next);
        }
      }),
    );
  });
});

describe('what is shut for good', () => {
  it('is nothing when conditions only look at the learner’s own steps and make no circle', () => {
    fc.assert(
      fc.property(course, (activities) => {
        const diligent = activities.map(({ id, condition }) => ({ id, condition: withoutChance(condition) }));
        fc.pre(findCircle(diligent) === null);

        expect(shutForGood(diligent, true)).toEqual([]);
      }),
    );
  });

  it('is what a diligent learner walking one open step at a time never reaches', () => {
    fc.assert(
      fc.property(course, (activities) => {
        const reached = new Set<string>();
        for (let step = 0; step < activities.length; step += 1) {
          const scores = Object.fromEntries([...reached].map((id) => [id, 1]));
          const facts = { ...nobody, today: '9999-12-31', done: new Set(reached), scores };
          const open = activities.find((it) => !reached.has(it.id) && isOpen(it.condition, facts));
          if (open) reached.add(open.id);
        }

        expect(shutForGood(activities, true)).toEqual(ids.filter((id) => !reached.has(id)));
      }),
    );
  });
});

/** Kahn's way: take away what waits for nothing that is left, until nothing is or nothing can be. */
function canBeOrdered(activities: readonly Conditioned[]): boolean {
  let left = [...activities];
  for (;;) {
    const names = new Set(left.map(({ id }) => id));
    const held = left.filter(({ condition }) => awaitedBy(condition).some((id) => names.has(id)));
    if (held.length === left.length) return left.length === 0;
    left = held;
  }
}

/** `any` of nothing and other people's properties left out. */
function withoutChance(condition: OpenCondition | null): OpenCondition | null {
  if (condition === null || condition.kind === 'affiliation' || condition.kind === 'cohort') return null;
  if (condition.kind !== 'all' && condition.kind !== 'any') return condition;
  const of = condition.of.map(withoutChance).filter((it) => it !== null);
  return of.length === 0 ? null : { kind: condition.kind, of };
}
