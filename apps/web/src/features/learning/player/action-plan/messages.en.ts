import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  audience: 'Only you can read your commitments',
  legend: 'Your commitments',
  commitment: (number) => `Commitment ${number}`,
  what: 'What will you do?',
  when: 'By when?',
  add: 'Add a commitment',
  remove: (number) => `Remove commitment ${number}`,
  removed: 'The commitment is removed.',
  undo: 'Undo',
  none: 'You have no commitments yet. Add the first one.',
  least: (least) =>
    `The plan needs at least ${count(least, 'commitment', 'commitments')} with text and date.`,
  finish: 'Mark the plan as done',
  finished:
    'The plan is marked as done. Your commitments are shown on your home page as their dates come near.',
  unsaved: 'The plan is not saved yet, so it cannot be marked as done. Try again when it is saved.',
  full: 'No more than 20 commitments can be added.',

  prompt: 'What the plan is to answer',
  support: 'Support for thinking',
  supportHelp: 'Optional. Put several questions on lines of their own.',
  minimum: 'At least so many commitments',
};
