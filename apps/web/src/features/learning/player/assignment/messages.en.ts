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
  empty: 'Write something or add a file before you hand in.',
  emptyText: 'Write something before you hand in.',
  emptyFile: 'Add a file before you hand in.',
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
};
