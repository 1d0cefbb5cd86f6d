import { pluralIn } from '../../../../../platform/i18n/index.ts';
import { en as editor } from '../editor/messages.en.ts';
import type { Translated } from '../../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const questions = (many: number) => count(many, 'question', 'questions');
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 });

export const en: Translated<typeof sv> = {
  bank: 'The question bank',
  close: 'Close',
  cancel: 'Cancel',
  fetch: 'Fetch from the question bank',
  fetchTitle: 'Fetch questions from the question bank',
  search: 'Search the questions',
  category: 'Category',
  anyCategory: 'All categories',
  noCategory: 'No category',
  tag: 'Tag',
  anyTag: 'All tags',
  waiting: 'Fetching the question bank',
  found: (shown, total) => `Shows ${shown} of ${questions(total)}.`,
  none: 'No questions match the search.',
  empty: 'The question bank is empty. Write the first question there, or put one of the quiz’s own into it.',
  choose: 'Questions to fetch',
  isHere: 'is in the quiz already',
  more: 'Show more',
  take: (many) => (many === 0 ? 'Fetch' : `Fetch ${questions(many)}`),
  chosen: (many, most) =>
    many > most
      ? `You have chosen ${questions(many)}, but the quiz has room for ${most} more.`
      : `${questions(many)} chosen.`,
  nothingChosen: 'Choose at least one question.',
  taken: (many) => `${questions(many)} fetched and put last.`,
  failed: 'The questions did not arrive. Try again.',
  origin: (version) => `From the question bank, version ${version}`,
  readOnly:
    'The question is changed in the question bank. Make it your own if only this quiz is to have other words.',
  open: 'Open in the question bank',
  detach: 'Make it your own',
  detached: 'The question is now the quiz’s own. Changes in the question bank no longer touch it.',
  newer: (version) => `There is a version ${version}`,
  newerBody: 'This is what differs. The quiz keeps the version it has until you take the new one in.',
  takeIn: (version) => `Take in version ${version}`,
  takenIn: (version) => `The quiz now has version ${version} of the question.`,
  unknown: 'The question is not in this question bank. It works all the same; make it your own to change it.',
  archived: 'Archived in the question bank',
  toBank: 'Put in the question bank',
  toBankTitle: 'Put the question in the question bank',
  toBankBody:
    'Then more quizzes can use it. The quiz gets a copy, and the question is then changed in the question bank.',
  put: 'Put in the bank',
  inBank: 'The question is now in the question bank.',
  promptWanted: 'Write the question in Swedish first.',
  tags: 'Tags',
  tagsHelp: 'At most twelve, with commas between. For example: climate, procurement.',
  tooManyTags: 'At most twelve tags, and at most 40 characters in each.',
  addTag: (tag) => `Add the tag ${tag}`,
  usedTags: 'Tags in use',
  kinds: editor.kinds,
  guidance: editor.guidance,
  number: (value) => number.format(value),
  isRight: (option) => `${option} is right`,
  feedbackOf: (option) => `Feedback on ${option.toLowerCase()}`,
  yes: 'yes',
  no: 'no',
  differences: (before, after) => `What differs between ${before} and ${after}`,
  part: 'Part of the question',
  version: (version) => `Version ${version}`,
  nothing: 'empty',
  same: 'They say the same.',
};
