import type { Language } from '@vagar/domain';

/** Fixed words of the paper. They belong to the document, not to a screen, so they live here and not in the web. */
const sv = {
  locale: 'sv-SE',
  title: (course: string) => `Intyg: ${course}`,
  certificate: 'Intyg',
  hasCompleted: 'har genomfört kursen',
  awarded: 'Utfärdat',
  extent: 'Omfattning',
  validity: 'Giltighet',
  withoutEnd: 'utan slutdatum',
  until: (day: string) => `till och med ${day}`,
  objectives: 'Kursens lärandemål',
  criteria: 'Det här krävdes',
  check: 'Kontrollera intyget',
  howToCheck: 'Läs av koden eller gå till adressen. Där ser du om intyget är äkta och om det gäller i dag.',
  number: 'Intygets id',
  hash: 'Kontrollsumma (SHA-256)',
  issuedBy: 'Utfärdare',
  demo: 'Det här intyget är utfärdat i en demonstration och intygar ingenting på riktigt.',
  sealAlt: 'Intygets sigill: strandlinjer runt en topp, ritade ur intygets id.',
  codeAlt: (address: string) => `QR-kod som leder till ${address}`,
  page: (id: string, number: number, count: number) => `Intyg ${id}, sida ${number} av ${count}`,
  hours: (n: number) => `${n} ${n === 1 ? 'timme' : 'timmar'}`,
  minutes: (n: number) => `${n} ${n === 1 ? 'minut' : 'minuter'}`,
};

const en: typeof sv = {
  locale: 'en-GB',
  title: (course) => `Certificate: ${course}`,
  certificate: 'Certificate',
  hasCompleted: 'has completed the course',
  awarded: 'Awarded',
  extent: 'Extent',
  validity: 'Validity',
  withoutEnd: 'no end date',
  until: (day) => `through ${day}`,
  objectives: 'Learning objectives of the course',
  criteria: 'What was required',
  check: 'Check the certificate',
  howToCheck:
    'Scan the code or go to the address. It tells whether the certificate is genuine and valid today.',
  number: 'Certificate id',
  hash: 'Checksum (SHA-256)',
  issuedBy: 'Issuer',
  demo: 'This certificate was issued in a demonstration and certifies nothing for real.',
  sealAlt: 'The seal of the certificate: shorelines around a summit, drawn from its id.',
  codeAlt: (address) => `QR code that leads to ${address}`,
  page: (id, number, count) => `Certificate ${id}, page ${number} of ${count}`,
  hours: (n) => `${n} ${n === 1 ? 'hour' : 'hours'}`,
  minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'}`,
};

export type PaperWords = typeof sv;
export const paperWords: Readonly<Record<Language, PaperWords>> = { sv, en };

/** `23 november 2026`, `23 November 2026`. */
export const longDay = ({ locale }: PaperWords, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** `1 timme 40 minuter`; nothing is said of zero hours or zero minutes. */
export const extentOf = (words: PaperWords, minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [whole > 0 && words.hours(whole), (rest > 0 || whole === 0) && words.minutes(rest)]
    .filter((part) => part !== false)
    .join(' ');
};
