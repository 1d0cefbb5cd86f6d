import { pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'Needs you',
  nothing: 'Nothing waits for you right now.',
  failed: 'What needs you could not be fetched. Reload the page.',
  reviews: (works) => `${count(works, 'piece of work waits', 'pieces of work wait')} for review`,
  oldest: (day) => `The oldest was handed in ${day}`,
  publish: (course) => `Publish ${course}`,
  publishProgramme: (programme) => `Publish the programme ${programme}`,
  mend: (course) => `Mend ${course}`,
  must: (faults) => `${count(faults, 'thing', 'things')} must be mended before the course can be published`,
  should: (faults) => `${count(faults, 'thing', 'things')} should be mended`,
  ready: 'Changes that are not published. Nothing stands in the way.',
  notCounted: 'Not checked yet',
  more: (courses) => `${count(courses, 'more course has', 'more courses have')} unpublished changes`,
  changed: (when) => `Changed ${when}`,
  untitledProgramme: 'without a name',
  untitled: 'a course without a name',
};
