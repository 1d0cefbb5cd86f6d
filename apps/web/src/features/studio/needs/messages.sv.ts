import { pluralIn } from '../../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  title: 'Behöver dig',
  nothing: 'Inget väntar på dig just nu.',
  failed: 'Det gick inte att hämta vad som behöver dig. Ladda om sidan.',
  reviews: (works: number) => `${count(works, 'inlämning', 'inlämningar')} väntar på bedömning`,
  oldest: (day: string) => `Den äldsta lämnades in ${day}`,
  publish: (course: string) => `Publicera ${course}`,
  publishProgramme: (programme: string) => `Publicera programmet ${programme}`,
  mend: (course: string) => `Rätta ${course}`,
  must: (faults: number) => `${count(faults, 'sak', 'saker')} måste rättas innan kursen kan publiceras`,
  should: (faults: number) => `${count(faults, 'sak', 'saker')} bör rättas`,
  ready: 'Ändringar som inte är publicerade. Inget hindrar.',
  notCounted: 'Inte kontrollerad än',
  more: (courses: number) => `${count(courses, 'kurs', 'kurser')} till har ändringar som inte är publicerade`,
  changed: (when: string) => `Ändrad ${when}`,
  untitledProgramme: 'utan namn',
  untitled: 'en kurs utan namn',
};
