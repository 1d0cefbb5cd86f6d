import type { Day } from './day.ts';

/** Days from the first to the last, both included; `to` is null while no end is set. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether the period holds on that day: a mandate to 14 October holds on the fourteenth. */
export const isActiveOn = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || day <= period.to);

/** The days two periods share; null when they share none. */
export function overlap(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = earlierEnd(one.to, other.to);
  return to !== null && to < from ? null : { from, to };
}

/** The affiliations that held on a day. A person may hold several at once. */
export const affiliationsAt = <Affiliation extends Period>(
  affiliations: readonly Affiliation[],
  day: Day,
): Affiliation[] => affiliations.filter((affiliation) => isActiveOn(affiliation, day));

function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
