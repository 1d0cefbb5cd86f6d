import { pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'Competence frameworks',
  lead: 'The learning objectives of courses are mapped to competences in the frameworks. A new version is added next to the old one, and what is already mapped stays as it is.',
  list: 'Frameworks in Vägar',
  caption: 'The competence frameworks in their versions',
  name: 'Framework',
  version: 'Version',
  newest: 'Newest',
  earlier: 'Earlier',
  source: 'Source and licence',
  license: (license) => `Licence: ${license}`,
  noLicense: 'Licence: not given',
  noSource: 'Source: not given',
  competences: 'Competences',
  courses: 'Courses that use it',
  added: 'Added',
  addedBy: (who, day) => `${day} by ${who}`,
  withPlatform: 'Comes with Vägar',
  add: 'Add a framework',
  file: 'File with frameworks',
  fileHelp: (size) => `JSON, at most ${size}. You see what the file holds before anything is added.`,
  choose: 'Choose a file',
  drop: 'or drop it here',
  notYours: 'Frameworks are shared. They are added by programme staff who may edit every programme.',
  reading: (name) => `${name} is being read`,
  tooLarge: (size) => `The file is too large. A framework may be at most ${size}.`,
  found: (name) => `What ${name} holds`,
  foundCaption: 'What the file holds and what happens if you add it',
  areas: 'Areas',
  outcome: 'What happens',
  verdicts: {
    new: 'Is added',
    'new-version': 'Is added as a new version',
    same: 'Is here already, nothing happens',
    conflict: 'Is here already with other content',
  },
  conflictTitle: 'The same version is here already, with other content',
  conflictBody:
    'A version never changes, since courses are mapped to it. Give the framework a new version in the file and choose it again.',
  nothingNew: 'Everything in the file is here already.',
  addAll: (frameworks) => `Add ${count(frameworks, 'framework', 'frameworks')}`,
  cancel: 'Cancel',
  done: (frameworks) =>
    `${count(frameworks, 'framework is added', 'frameworks are added')}. Objectives can now be mapped to the competences.`,
  faultsTitle: (faults) => `The file has ${count(faults, 'fault', 'faults')}`,
  faultsBody: 'Nothing is added. Mend the file and choose it again.',
  place: (path) => `Place: ${path}`,
  faults: {
    json: 'The file cannot be read as JSON. It may be broken, have more than 100 levels, or hold characters that do not belong in text.',
    missing: 'Something is missing.',
    unknown: 'A name that does not belong here.',
    empty: 'Nothing is written here.',
    'too-much': 'It is too long, or there are too many.',
    malformed: 'The value is of the wrong kind.',
    duplicate: 'The same id stands above already.',
  },
};
