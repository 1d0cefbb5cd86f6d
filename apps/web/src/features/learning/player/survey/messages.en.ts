import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  lead: 'There are no right answers and nothing is assessed. Every question needs an answer, but for the optional ones.',
  forOrganisation: 'Answer for the organisation you belong to.',
  optional: 'optional',
  severalHint: 'Choose one or more.',
  numberHint: 'Write a number, with a decimal point if needed.',
  notANumber: 'Write a number in digits, for example 12 or 2.5.',
  takeBack: 'Remove the answer',
  left: (items) => `Left: ${count(items, 'question', 'questions')}.`,
  cannotHandIn: (items) =>
    `${count(items, 'question has', 'questions have')} no answer. Answer before you hand in.`,
  audience:
    'Only you can read your answers one by one. When you hand in, choices and numbers are counted in summaries, shown only when at least five have answered. What you write freely is not counted.',
  handedIn: 'Thank you. Your answers stay here for you.',
  yours: 'Your answers',
  noAnswer: 'No answer',
};
