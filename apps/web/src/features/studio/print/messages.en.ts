import { durationIn, pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const duration = durationIn('en');

export const en: Translated<typeof sv> = {
  title: 'Print the course',
  lead: 'All of the course on one page, in order, as it is written now. Questions are printed without answers.',
  print: 'Print',
  waiting: (done, all) => `Fetching ${done} of ${all} activities`,
  ready: 'All of the course is here.',
  failed: 'This activity could not be fetched. Reload the page.',
  module: (number) => `Module ${number}`,
  minutes: duration,
  optional: 'optional',
  untitled: 'Without a name',
  forWhom: 'For whom',
  objectives: 'Learning objectives',
  sources: 'Sources',
  timeLimit: (limit) => `Time for an attempt: ${count(limit, 'minute', 'minutes')}`,
  pool: (name, draw) =>
    `${name || 'Group of questions'}: ${count(draw, 'question is', 'questions are')} drawn for each attempt`,
  empty: 'Nothing is written here yet.',
};
