/** What is said aloud while the time runs, and nothing else: when half of it is left, five minutes and one. */
export type Milestone = 'half' | 'five' | 'one';

/** Whole seconds until the attempt closes, never below 0. Both in milliseconds. */
export const secondsLeft = (closesAt: number, now: number): number =>
  Math.max(0, Math.ceil((closesAt - now) / 1000));

/**
 * What the time has passed between two looks at it; the latest, when a device that slept has passed several. Half is
 * not said of an attempt so short that five minutes say it.
 * @param whole seconds that the attempt has from its start
 */
export function milestoneBetween(whole: number, before: number, after: number): Milestone | null {
  const passed = (at: number) => before > at && after <= at && after > 0;
  if (whole > 60 && passed(60)) return 'one';
  if (whole > 300 && passed(300)) return 'five';
  return whole > 600 && passed(Math.round(whole / 2)) ? 'half' : null;
}
