import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const points = (number: number) => count(number, 'point', 'points');

export const en: Translated<typeof sv> = {
  rubric: 'How your work is assessed',
  rubricLead: 'You see the criteria before you begin. The assessor chooses a level for each criterion.',
  approvedFrom: (least) => `The work is approved from ${points(least)}.`,
  noRubric: 'The assessor reads it and answers in words. There are no points.',
  points,
  chosen: 'Chosen level',
  text: 'Your text',
  textAlso: 'Write here, or add a file below. You may do both.',
  audience: 'Only you can read this until you hand it in. After that the assessor can read it too.',
  handIn: 'Hand in',
  handInAgain: 'Hand in again',
  empty: {
    either: 'Write something or add a file before you hand in.',
    text: 'Write something before you hand in.',
    file: 'Add a file before you hand in.',
  },
  unsaved: 'Not everything is saved yet, so you cannot hand in. Try again when it is saved.',
  waitsTitle: 'Handed in. Waiting to be assessed',
  waits: (day) =>
    `You handed in on ${day}. The assessor reads and answers. You get an email when it is done, and can go on in the course meanwhile.`,
  returnedTitle: 'Your work has been returned to you',
  returned: 'Read the comment, change what you like and hand in again.',
  approvedTitle: 'Your work is approved',
  review: 'The assessment',
  reviewedAt: (day) => `Assessed ${day}`,
  total: (have, most) => `${have} of ${points(most)}`,
  comment: 'Comment',
  reviewWaiting: 'The assessment is being fetched',
  conflictFiles: (names) => `Files: ${names}`,
  files: 'Your files',
  filesTakes: 'PDF, Word, OpenDocument, PNG, JPG or plain text. At most five files, each at most 10 MB.',
  choose: 'Choose files',
  drop: 'or drop them here',
  uploading: (name) => `Uploading ${name}`,
  uploaded: (name) => `${name} has been added.`,
  removeFile: (name) => `Remove ${name}`,
  removedFile: (name) => `${name} has been removed.`,
  undo: 'Undo',
  noFiles: 'No files yet.',
  handedInFiles: 'Files handed in',
  refusedFile: (name, why) => `${name}: ${why}`,
  full: 'You can have at most five files. Remove one first.',
  why: {
    type: 'This kind of file cannot be taken in, or its name says something else than its content.',
    empty: 'The file is empty.',
    'too-large': 'The file is larger than 10 MB.',
    'too-many': 'You have added so many files here that no more can be uploaded.',
  },
};
