import { pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const places = (number: number) => count(number, 'place', 'places');

export const en: Translated<typeof sv> = {
  title: 'Send out corrections',
  lead: 'Misspellings, descriptions of pictures, captions and translations can reach those who already take a version without moving them. What they have done and written does not change.',
  section: 'Corrections',
  sectionBody:
    'Mend the words in the draft as usual. Then you can send them out to those who take a published version.',
  noVersions: 'The course is not published yet, so there is nothing to correct.',
  version: 'Version to correct',
  versionTaken: (number, people) =>
    `Version ${number}, ${people === 0 ? 'nobody takes it now' : `${count(people, 'participant takes', 'participants take')} it now`}`,
  found: 'Words that differ',
  foundBody: 'This is what the version says, and what the draft says. Choose what to send out.',
  nothing: (number) => `There are no words in version ${number} to correct.`,
  chooseAll: (parts) => `All ${count(parts, 'part', 'parts')}`,
  course: 'The course’s words',
  module: 'Module',
  before: 'In the version',
  after: 'In the draft',
  earlier: 'Before',
  later: 'After',
  nothingBefore: 'Nothing stood here.',
  captionsFile: 'The text file',
  attributes: {
    alt: 'the picture’s description',
    caption: 'the caption',
    title: 'the heading',
    name: 'the file’s name',
  },
  reason: 'Why are the words corrected?',
  reasonBody: 'Kept in the history here and in the audit log.',
  reasonMissing: 'Write why the words are corrected.',
  chooseSomething: 'Choose at least one part to correct.',
  send: (parts) => `Send out corrections in ${count(parts, 'part', 'parts')}`,
  confirmTitle: (number) => `Send out corrections to version ${number}`,
  confirmPlaces: (number) => `${count(number, 'place gets', 'places get')} new words.`,
  confirmPeople: (people) =>
    people === 0
      ? 'Nobody takes the version now.'
      : `${count(people, 'participant sees', 'participants see')} them the next time they read.`,
  confirmKept: 'Progress, answers, scores and issued certificates do not change.',
  confirm: 'Send out now',
  cancel: 'Cancel',
  close: 'Close',
  sent: (number) => `Corrected in ${places(number)}.`,
  outdated:
    'Something has changed since the corrections were fetched. They have been fetched again. Read them before you send.',
  more: 'Cannot be sent as a correction',
  moreBody:
    'This is more than words. It reaches nobody until you publish a new version and move those who are to follow.',
  faults: {
    'part-added': 'Something has been added.',
    'part-removed': 'Something has been taken out.',
    'part-moved': 'Has another place.',
    'order-changed': 'The order is another.',
    'layout-changed': 'Paragraphs, lists or boxes have come, gone or changed places.',
    'value-changed': 'Something that is not words has changed.',
    'address-changed': 'A link, picture, film or file is another.',
    'words-removed': 'Words have been taken out and no others put there.',
    'gaps-changed': 'The gaps are not the same.',
    'choices-mixed':
      'The choices have exchanged words with each other, so that what somebody chose would mean something else.',
  },
  wholes: {
    'part-added': 'Is in the draft only.',
    'part-removed': 'Is no longer in the draft.',
    'part-moved': 'Has another place in the draft.',
  },
  history: 'Earlier corrections',
  noHistory: 'No corrections have been sent out.',
  historyRow: (number, at) => `Version ${number}, ${at}`,
  historyBy: (name, reason) => `${name}: ${reason}`,
  historyPlaces: (number) => `Show ${places(number)}`,
};
