import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  application: 'The application',
  attachments: 'Attachments',
  yourAssessment: 'Your assessment',
  lead: 'Choose a level for every criterion and write why. You see the expert’s assessment once you have handed in.',
  level: (criterion) => `How well is this met: ${criterion}?`,
  levels: {
    '3': '3 Fully met',
    '2': '2 Largely met',
    '1': '1 Met to a small degree',
    '0': '0 Not met',
  },
  reason: 'Why?',
  left: (criteria) => `Left: ${count(criteria, 'criterion', 'criteria')} without a level or a reason.`,
  cannotHandIn: (criteria) =>
    `${count(criteria, 'criterion lacks', 'criteria lack')} a level or a reason. Fill it in before you hand in.`,
  audience:
    'Only you can read your reasons. Your levels are counted in the group’s spread, without your name, when you hand in.',
  handedIn: 'Compare your assessment with the expert’s. You may differ for good reasons.',
  comparison: 'Your assessment and the expert’s',
  yours: 'You',
  experts: 'The expert',
  noExpert: 'The expert has not assessed this criterion.',
  summary: 'The expert’s summary',
  spread: 'How the others chose',
  spreadOf: (people) =>
    `${count(people, 'other participant', 'other participants')}. You are not among them. The numbers are shown as spans.`,
  spreadSummary: (parts) => `So many chose each level: ${parts}.`,
  tooFew:
    'Not shown: the group is too small. The others’ levels are shown when at least five others have handed in.',
  steps: 'The spread changes only when five more have handed in, so that nobody’s answer can be worked out.',
  about: (least, most) => `${least}–${most}`,
  showTable: 'The numbers as a table',
  levelHeader: 'Level',
  people: 'Number, as a span',
  notShown: 'Not shown',
  waiting: 'The expert’s assessment is being fetched',
  prompt: 'What the participant is to do',
  applicationLabel: 'The application',
  attachmentNumber: (number, name) =>
    name === '' ? `Attachment ${number}` : `Attachment ${number}: ${name}`,
  attachmentTitle: 'Heading',
  attachmentBody: 'Text of the attachment',
  addAttachment: 'Add an attachment',
  criteria: 'Criteria',
  criteriaHelp:
    'The participant assesses every criterion from 0 to 3 and gives a reason. The expert’s assessment is shown after handing in.',
  criterionNumber: (number, name) => (name === '' ? `Criterion ${number}` : `Criterion ${number}: ${name}`),
  criterionText: 'The criterion',
  criterionHelp: 'What to look for',
  addCriterion: 'Add a criterion',
  expertLevel: 'The expert’s level',
  expertChoose: 'Choose a level',
  expertReason: 'The expert’s reason',
  expertSummary: 'The expert’s summary',
};
