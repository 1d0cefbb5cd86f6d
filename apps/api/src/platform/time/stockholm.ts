const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Sweden at an instant, `2026-11-23`: dates of people and law are days there. */
export const stockholmDay = (instant: Date): string => dayFormat.format(instant);
