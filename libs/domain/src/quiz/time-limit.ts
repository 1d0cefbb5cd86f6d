/** Saving a moment late is the network's doing, not the learner's: so many seconds after the end still count. */
export const graceSeconds = 15;

/**
 * When an attempt closes.
 * @param limit minutes that everybody has; `null` for as long as one likes
 * @param extraPercent the person's own extension in per cent of the limit, 0 for none; 50 gives one and a half times
 * @returns `null` without a limit
 */
export function closesAt(startedAt: Date, limit: number | null, extraPercent: number): Date | null {
  if (limit === null) return null;
  const seconds = Math.round(limit * 60 * (1 + Math.max(0, extraPercent) / 100));
  return new Date(startedAt.getTime() + seconds * 1000);
}

/** Nothing more is taken in: the time and the grace after it are over. */
export const isTimeOver = (closes: Date | null, now: Date): boolean =>
  closes !== null && now.getTime() > closes.getTime() + graceSeconds * 1000;
