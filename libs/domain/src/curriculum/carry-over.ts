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

/**
 * What a learner who moves to another version keeps, loses and gets. What was completed stays completed, whatever has
 * been edited in it: nothing anyone has achieved is taken back or redated.
 * @param touched activities of the old version in which anything has been done
 * @param completed those among them that are complete
 */
export function carryOver(
  before: readonly VersionActivity[],
  after: readonly VersionActivity[],
  touched: ReadonlySet<string>,
  completed: ReadonlySet<string>,
): CarryOver {
  const next = new Map(after.map((activity) => [activity.lineageId, activity]));
  const carried = before.flatMap(({ id, lineageId }) => {
    const to = touched.has(id) ? next.get(lineageId) : undefined;
    return to ? [{ from: id, to: to.id }] : [];
  });
  const done = new Set(carried.filter(({ from }) => completed.has(from)).map(({ to }) => to));
  const earlier = new Set(before.map(({ lineageId }) => lineageId));
  const required = after.filter((activity) => activity.required);
  return {
    carried,
    lost: before.filter(({ id, lineageId }) => completed.has(id) && !next.has(lineageId)).map(({ id }) => id),
    added: required
      .filter(({ id, lineageId }) => !done.has(id) && !earlier.has(lineageId))
      .map(({ id }) => id),
    requiredDone: required.filter(({ id }) => done.has(id)).length,
    requiredTotal: required.length,
  };
}
