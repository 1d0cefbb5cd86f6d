/** An activity of a version, by the lineage that follows it from version to version. */
export interface VersionActivity {
  readonly id: string;
  readonly lineageId: string;
  readonly required: boolean;
}

export interface CarryOver {
  /** Pairs of the activity in the old version and the same one in the new, where something has been done. */
  readonly carried: readonly { readonly from: string; readonly to: string }[];
  /** Done in the old version, and not in the new at all. The evidence stays; it counts no more. */
  readonly lost: readonly string[];
  /** Required in the new version, and not in the old at all. */
  readonly added: readonly string[];
  readonly requiredDone: number;
  readonly requiredTotal: number;
}

/** An activity of any version in which the learner has done or written something. */
export interface TouchedActivity {
  readonly id: string;
  readonly lineageId: string;
  readonly isCompleted: boolean;
}

/**
 * What a learner who moves to another version keeps, loses and gets. What was completed stays completed, whatever has
 * been edited in it: nothing anyone has achieved is taken back or redated. What an earlier version had, the present
 * one lacks and the next has again is found again too.
 * @param touched in the present version and in those before it
 */
export function carryOver(
  before: readonly VersionActivity[],
  after: readonly VersionActivity[],
  touched: readonly TouchedActivity[],
): CarryOver {
  const next = new Map(after.map((activity) => [activity.lineageId, activity]));
  const present = new Set(before.map(({ id }) => id));
  // Of two of one lineage the present version's goes on.
  const newestFirst = [...touched].sort((a, b) => Number(present.has(b.id)) - Number(present.has(a.id)));
  const taken = new Set<string>();
  const done = new Set<string>();
  const carried: { from: string; to: string }[] = [];
  for (const { id, lineageId, isCompleted } of newestFirst) {
    const to = next.get(lineageId);
    if (!to || taken.has(lineageId)) continue;
    taken.add(lineageId);
    if (to.id !== id) carried.push({ from: id, to: to.id });
    if (isCompleted) done.add(to.id);
  }
  const earlier = new Set(before.map(({ lineageId }) => lineageId));
  const required = after.filter((activity) => activity.required);
  return {
    carried,
    lost: touched
      .filter(({ id, lineageId, isCompleted }) => isCompleted && present.has(id) && !next.has(lineageId))
      .map(({ id }) => id),
    added: required
      .filter(({ id, lineageId }) => !done.has(id) && !earlier.has(lineageId))
      .map(({ id }) => id),
    requiredDone: required.filter(({ id }) => done.has(id)).length,
    requiredTotal: required.length,
  };
}
