import { stockholmDay as dayOf } from '@vagar/domain';

const hourMs = 3_600_000;
let known = { hour: Number.NaN, day: '' };

/**
 * The calendar day in Sweden at an instant, `2026-11-23`. Asked at every request: Sweden is whole hours from UTC,
 * so the day stays the same within one, and is worked out once.
 */
export const stockholmDay = (instant: Date): string => {
  const hour = Math.floor(instant.getTime() / hourMs);
  if (hour !== known.hour) known = { hour, day: dayOf(instant) };
  return known.day;
};
