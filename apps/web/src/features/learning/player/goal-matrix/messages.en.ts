import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const parts = (scores: number, reasons: number) =>
  [
    ...(scores > 0 ? [count(scores, 'score', 'scores')] : []),
    ...(reasons > 0 ? [count(reasons, 'reason', 'reasons')] : []),
  ].join(' and ');

export const en: Translated<typeof sv> = {
  goals: 'The goals',
  overview: 'Your matrix',
  overviewHelp: 'Row affects column. Choose a square to answer it, with arrow keys and Enter.',
  rowOf: (number, count) => `Goal ${number} of ${count}`,
  row: (goal) => `When ${goal} makes progress`,
  question: (from, to) => `When ${from} makes progress, how is ${to} affected?`,
  choose: 'Choose',
  scores: {
    '3': '+3 Cannot be told apart: the one brings the other',
    '2': '+2 Is reinforced',
    '1': '+1 Is made easier',
    '0': '0 Is not affected',
    '-1': '−1 Is limited',
    '-2': '−2 Is counteracted',
    '-3': '−3 Becomes impossible',
  },
  reason: 'Why?',
  previous: (goal) => `Previous goal: ${goal}`,
  next: (goal) => `Next goal: ${goal}`,
  cell: (from, to, score) => `${from} affects ${to}: ${score}`,
  unscored: 'not scored',
  left: (scores, reasons) => `Left: ${parts(scores, reasons)}.`,
  cannotHandIn: (scores, reasons) => `Before you can hand in, this is left: ${parts(scores, reasons)}.`,
  audience:
    'Only you can read your reasons. Your numbers are counted in the group’s picture, without your name, when you hand in.',
  handedIn: 'Here is your picture, and the others’ when enough of them have handed in.',
  own: 'Your picture',
  others: 'The others’ picture',
  othersOf: (people) =>
    `Means of what ${count(people, 'other participant', 'other participants')} answered. You are not among them.`,
  tooFew:
    'Not shown: the group is too small. The others’ picture is shown when at least five others have handed in.',
  steps: 'The picture changes only when five more have handed in, so that nobody’s answer can be worked out.',
  divided: 'divided views',
  shared: 'mostly the same way',
  dividedLegend: 'Some see help and some see hindrance.',
  numbers: 'The numbers as a table',
  pair: 'Influence',
  pairOf: (from, to) => `${from} → ${to}`,
  yours: 'You',
  theirs: 'The others',
  notShown: 'not shown',
  waiting: 'The others’ picture is being fetched',
  prompt: 'What the participant is to do',
  support: 'What helps',
  supportHelp: 'Short questions or advice, shown below the task.',
  supportLine: (number) => `Advice ${number}`,
  addSupport: 'Add advice',
  goalsHelp: 'At least three goals. Every goal is compared with each of the others, both ways.',
  goalNumber: (number, name) => (name === '' ? `Goal ${number}` : `Goal ${number}: ${name}`),
  goalText: 'The goal in a sentence',
  goalShort: 'Short name',
  goalShortHelp: 'Fits in the question “When … makes progress, how is … affected?”',
  addGoal: 'Add a goal',
  minimumReasons: 'So many scores are to be given a reason',
  minimumReasonsHelp: (pairs) => `The matrix has ${count(pairs, 'square', 'squares')}.`,
};
