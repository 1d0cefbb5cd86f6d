import { Temporal } from '@js-temporal/polyfill';
import type { Day } from './day.ts';

/** A time of day as it stands on a clock in Sweden, `18:30`. */
export type ClockTime = string;

const zone = 'Europe/Stockholm';

/** Whether the text is a time of day in the only form we write: `HH:MM`, 00:00 … 23:59. */
export const isClockTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/**
 * The instant at which clocks in Sweden show this. In the hour that is skipped in spring an hour later, as a person
 * who kept the appointment would read it; in the hour that comes twice in autumn the first of the two.
 * @throws RangeError when the day or the time does not exist
 */
export function stockholmInstant(day: Day, time: ClockTime): Date {
  if (!isClockTime(time)) throw new RangeError('not a time of day');
  const moment = Temporal.PlainDate.from(day, { overflow: 'reject' }).toPlainDateTime(time);
  return new Date(moment.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** What clocks in Sweden show at an instant. */
export const stockholmTime = (instant: Date): ClockTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
