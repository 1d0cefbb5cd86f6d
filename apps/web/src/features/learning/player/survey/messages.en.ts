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
  prompt: 'What the survey is about',
  scope: 'The participant answers',
  scopes: { person: 'for themselves', organisation: 'for their organisation' },
  scales: 'Scales',
  scalesHelp: 'A scale can be used by several questions. The first point stands first.',
  scaleNumber: (number, ends) => (ends === '' ? `Scale ${number}` : `Scale ${number}: ${ends}`),
  ends: (first, last) => `${first} … ${last}`,
  points: 'Points on the scale',
  pointNumber: (number) => `Point ${number}`,
  addPoint: 'Add a point',
  addScale: 'Add a scale',
  items: 'Questions',
  itemNumber: (number, name) => (name === '' ? `Question ${number}` : `Question ${number}: ${name}`),
  itemText: 'The question',
  addItem: 'Add a question',
  kind: 'Sort of answer',
  kinds: {
    scale: 'A point on a scale',
    single: 'One option',
    multiple: 'One or more options',
    number: 'A number',
    text: 'Own words',
  },
  required: 'The question needs an answer',
  scale: 'Scale',
  chooseScale: 'Choose a scale',
  options: 'Options',
  optionNumber: (number) => `Option ${number}`,
  addOption: 'Add an option',
  showWhen: 'The question is shown',
  always: 'always',
  after: (item) => `after certain answers to ${item}`,
  answers: 'Shown when the answer is',
  unreachable:
    'Nobody reaches this question. The question it depends on must stand earlier, be within reach itself and have one of the answers.',
};
