import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  about: (questions, mark) =>
    `${count(questions, 'question', 'questions')} on one page. You need ${mark} right for this part to be done. Your answers are saved as you give them.`,
  attemptsFree: 'You may try as many times as you like.',
  attemptsLeft: (left) => `You have ${count(left, 'attempt', 'attempts')} left.`,
  noAttempts: 'You have no attempts left. Contact those responsible for the course.',
  begin: 'Begin',
  again: 'Try again',
  seeResult: 'See your latest result',
  question: (number, of) => `Question ${number} of ${of}`,
  several: 'Several answers may be right.',
  true: 'True',
  false: 'False',
  match: 'Choose what belongs together.',
  choose: 'Choose',
  order: 'Put them in the right order, the first on top.',
  up: (item) => `Move up: ${item}`,
  down: (item) => `Move down: ${item}`,
  moved: (item, place, of) => `${item}, place ${place} of ${of}`,
  keepOrder: 'The order is right as it stands',
  shortAnswer: 'Your answer, one or two words',
  submit: 'Submit',
  submitAnyway: 'Submit anyway',
  unansweredTitle: (left) => `${count(left, 'question has', 'questions have')} no answer`,
  unanswered: (number) => `Question ${number} has no answer`,
  unansweredBody: 'Answer them, or submit anyway. A question without an answer gives no points.',
  unsaved: 'Your answers are not saved yet, so they cannot be submitted. Try again when they are saved.',
  passed: (score) => `Passed: ${score} right`,
  failed: (score) => `Not passed yet: ${score} right`,
  mark: (mark) => `The pass mark is ${mark}.`,
  failedBody: 'Read the feedback below and try again whenever you like. This part is not done.',
  failedAgain: 'This part was done before. This attempt does not change that.',
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  noAnswer: 'No answer',
  results: 'Your answers and what they teach',
  attempt: (number) => `Attempt ${number}`,
};
