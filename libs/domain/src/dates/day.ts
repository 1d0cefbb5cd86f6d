import { Temporal } from '@js-temporal/polyfill';

/** A calendar day, `2026-11-23`. Dates of people and law are days in Sweden; as text they sort by time. */
export type Day = string;

const zone = 'Europe/Stockholm';

/** Whether the text is a day that exists, in the only form we write: `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The day it is in Sweden at an instant. */
export const stockholmDay = (instant: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The first instant of a day in Sweden. @throws RangeError when the day does not exist */
export const startOfDay = (day: Day): Date =>
  new Date(plain(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds);

/** The instant at which a day in Sweden is over: the first that no longer belongs to it. */
export const endOfDay = (day: Day): Date => startOfDay(addDays(day, 1));

/** @param days whole, negative to go back */
export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();

/**
 * The same day of the month so many months later, or the month's last day where it has none: 31 August and six
 * months give 28 or 29 February.
 * @param months whole, negative to go back
 */
export const addMonths = (day: Day, months: number): Day =>
  plain(day).add({ months }, { overflow: 'constrain' }).toString();

/** Days from one to the other; negative when the other comes first. */
export const daysBetween = (day: Day, other: Day): number =>
  plain(day).until(plain(other), { largestUnit: 'day' }).days;

function plain(day: Day): Temporal.PlainDate {
  if (!isDay(day)) throw new RangeError('not a calendar day');
  return Temporal.PlainDate.from(day);
}
