import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  label: 'Your reflection',
  audience: 'Only you can read this',
  audienceMore:
    'The text is stored encrypted. It is not visible to course leaders, contact persons or in statistics.',
  finish: 'Mark as done',
  finished: 'The reflection is marked as done. You can go on writing; it is saved as before.',
  words: (words) => count(words, 'word', 'words'),
  wordsOf: (words, least) => `${count(words, 'word', 'words')} of at least ${least}`,
  empty: 'Write something before you mark the reflection as done.',
  tooShort: (least) => `Write at least ${least} words before you mark the reflection as done.`,
  unsaved:
    'The text is not saved yet, so the reflection cannot be marked as done. Try again when it is saved.',

  prompt: 'The question to write about',
  support: 'Support for thinking',
  supportHelp: 'Optional. Put several questions on lines of their own.',
  wantsWords: 'Ask for a least number of words',
  minimumWords: 'At least so many words',
};
