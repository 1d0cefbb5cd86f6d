/**
 * What opens an activity: a tree of `all` and `any`. An empty `all` is open, an empty `any` is shut, as logic has it.
 * `done` and `score` name another activity of the same course; a score is 0 … 1.
 */
export type OpenCondition =
  | { readonly kind: 'all'; readonly of: readonly OpenCondition[] }
  | { readonly kind: 'any'; readonly of: readonly OpenCondition[] }
  | { readonly kind: 'done'; readonly activity: string }
  | { readonly kind: 'score'; readonly activity: string; readonly atLeast: number }
  | { readonly kind: 'from'; readonly day: string }
  | { readonly kind: 'affiliation'; readonly is: string }
  | { readonly kind: 'cohort'; readonly cohort: string };

/** What is known of a learner on a day (ISO, Europe/Stockholm). */
export interface OpeningFacts {
  readonly today: string;
  readonly done: ReadonlySet<string>;
  /** Best score by activity, 0 … 1. */
  readonly scores: Readonly<Record<string, number | undefined>>;
  readonly affiliations: readonly string[];
  readonly cohort: string | null;
}

/** Is the activity open to this learner? No condition is always open. */
export function isOpen(condition: OpenCondition | null, facts: OpeningFacts): boolean {
  return condition === null || holds(condition, (leaf) => leafHolds(leaf, facts));
}

type Leaf = Exclude<OpenCondition, { readonly kind: 'all' | 'any' }>;

function holds(condition: OpenCondition, leaf: (it: Leaf) => boolean): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, leaf));
    case 'any':
      return condition.of.some((part) => holds(part, leaf));
    default:
      return leaf(condition);
  }
}

function leafHolds(leaf: Leaf, facts: OpeningFacts): boolean {
  switch (leaf.kind) {
    case 'done':
      return facts.done.has(leaf.activity);
    case 'score': {
      const best = Object.hasOwn(facts.scores, leaf.activity) ? facts.scores[leaf.activity] : undefined;
      return best !== undefined && best >= leaf.atLeast;
    }
    case 'from':
      return facts.today >= leaf.day;
    case 'affiliation':
      return facts.affiliations.includes(leaf.is);
    case 'cohort':
      return facts.cohort === leaf.cohort;
  }
}

/** Every leaf of the tree, from left to right. */
export function* leavesOf(condition: OpenCondition): Generator<Leaf> {
  if (condition.kind === 'all' || condition.kind === 'any')
    for (const part of condition.of) yield* leavesOf(part);
  else yield condition;
}

/** The activities a condition waits for, in order, each once. */
export const awaitedBy = (condition: OpenCondition | null): string[] => [
  ...new Set(
    [...(condition ? leavesOf(condition) : [])].flatMap((leaf) =>
      leaf.kind === 'done' || leaf.kind === 'score' ? [leaf.activity] : [],
    ),
  ),
];

export interface Conditioned {
  readonly id: string;
  readonly condition: OpenCondition | null;
}

/**
 * A ring of activities where each waits for the next and the last for the first, or `null`. Also a ring in one branch
 * of an `any` counts: it could never open by that branch, and nobody would know why.
 */
export function findCircle(activities: readonly Conditioned[]): string[] | null {
  const awaited = new Map(activities.map(({ id, condition }) => [id, awaitedBy(condition)]));
  const finished = new Set<string>();
  for (const { id } of activities) {
    const road: string[] = [];
    const circle = walk(id, road);
    if (circle) return circle;
  }
  return null;

  function walk(id: string, road: string[]): string[] | null {
    const seen = road.indexOf(id);
    if (seen >= 0) return road.slice(seen);
    if (finished.has(id)) return null;
    road.push(id);
    for (const next of awaited.get(id) ?? []) {
      const circle = walk(next, road);
      if (circle) return circle;
    }
    road.pop();
    finished.add(id);
    return null;
  }
}

/**
 * Activities that can never open, however diligent the learner: everything open is done at once with the best score,
 * time passes, and that is repeated until nothing more opens. With `forAnyone` nobody's affiliation or cohort is
 * counted on, as for what is required of all.
 */
export function shutForGood(activities: readonly Conditioned[], forAnyone: boolean): string[] {
  const done = new Set<string>();
  const opens = (leaf: Leaf): boolean => {
    if (leaf.kind === 'done' || leaf.kind === 'score') return done.has(leaf.activity);
    return leaf.kind === 'from' || !forAnyone;
  };
  for (let before = -1; before < done.size;) {
    before = done.size;
    for (const { id, condition } of activities)
      if (condition === null || holds(condition, opens)) done.add(id);
  }
  return activities.filter(({ id }) => !done.has(id)).map(({ id }) => id);
}
