import type { Language } from './language.ts';

/** People live and meet in Swedish time, wherever the browser is. */
const timeZone = 'Europe/Stockholm';
const tag = { sv: 'sv-SE', en: 'en-GB' } as const;

/** A day (`2026-11-23`) is noon in Stockholm: no zone moves it to another day. */
const moment = (value: string | Date) =>
  value instanceof Date
    ? value
    : new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00+01:00` : value);

const formatsOf = (language: Language) => {
  const day = new Intl.DateTimeFormat(tag[language], {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const tightDay = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const number = new Intl.NumberFormat(tag[language], { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag[language], { style: 'percent', maximumFractionDigits: 0 });
  const hours = (value: string | Date) => clock.format(moment(value)).replace(/^0(?=\d)/, '');
  const dateOf = (value: string | Date) => day.format(moment(value));
  const clockOf = (value: string | Date) =>
    language === 'sv' ? hours(value).replace(':', '.') : hours(value);

  return {
    /** `23 november 2026`, for running text. */
    date: dateOf,
    /** `2026-11-23`, where space is tight. */
    tightDate: (value: string | Date) => tightDay.format(moment(value)),
    /** `9.00` or `9:00`. */
    clock: clockOf,
    /** `9.00` when it was today, otherwise `23 november 2026`: a clock alone is read as today's. */
    lately: (value: string | Date, now: Date = new Date()) =>
      tightDay.format(moment(value)) === tightDay.format(now) ? clockOf(value) : dateOf(value),
    /** `23 november 2026 kl. 9.00`. */
    dateTime: (value: string | Date) =>
      `${dateOf(value)} ${language === 'sv' ? 'kl.' : 'at'}\u00a0${clockOf(value)}`,
    number: (value: number) => number.format(value),
    /** From a share 0–1. */
    percent: (share: number) => percent.format(share),
  };
};

export type Formats = ReturnType<typeof formatsOf>;

const formats: Record<Language, Formats> = { sv: formatsOf('sv'), en: formatsOf('en') };

export const formatsIn = (language: Language): Formats => formats[language];
