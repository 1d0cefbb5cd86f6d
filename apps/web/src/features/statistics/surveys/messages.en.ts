import { pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const people = pluralIn('en');
const persons = (count: number) => people(count, 'person', 'people');

export const en: Translated<typeof sv> = {
  title: 'Surveys',
  lead: 'What people have answered in the surveys of the courses, organisation by organisation. No answer can be traced to a person.',
  statistics: 'Statistics',
  toSurveys: 'To the surveys',
  surveysBody: 'The answers to the surveys of the courses, by organisation.',
  listCaption: 'Surveys by course',
  survey: 'Survey',
  course: 'Course',
  newest: 'Last published',
  never: 'Not published',
  waiting: 'New answers',
  waitingFew: 'Fewer than five',
  waitingCount: (count) => `${count} or more`,
  noneTitle: 'There is no survey yet',
  noneBody: 'A survey is a part of a course. It is shown here once the course is published.',
  toStudio: 'To the studio',
  unknownTitle: 'The survey is not published',
  unknownBody:
    'There are results once the course is published with the survey and participants have answered.',
  published: (when) => `Published ${when}`,
  answered: (count) => `${persons(count)} answered`,
  publishTitle: 'Publish new answers',
  publishBody:
    'Each answer is counted in one publication only. That way nobody can compare two and work out what somebody answered. The more answers you wait for, the more can be shown.',
  publishWaiting: (count) =>
    count === 0
      ? 'Fewer than five new answers wait. They can be published once five have come in, at the earliest.'
      : `${count} or more new answers wait.`,
  publish: 'Publish new answers',
  publishedNow: 'The new answers are published',
  emptyTitle: 'Nothing is published yet',
  emptyBody: 'Publish when enough people have answered. Until then no answers are shown to anyone.',
  release: 'Publication',
  releaseOption: (when, count) => `${when}, ${persons(count)}`,
  compare: 'Compare with an organisation',
  all: 'All who are shown',
  noComparison: 'None, show all together',
  others: 'Other organisations together',
  questions: 'Answers to the questions',
  n: (count) => `n = ${persons(count)}`,
  nOf: (all, name, own) => `n = ${persons(all)}, of whom ${own} in ${name}`,
  nLeft: (all, name) => `n = ${persons(all)}. ${name} is not shown: the group is too small.`,
  branch: (answers, question) => `Asked of those who answered ${answers} to “${question}”.`,
  left: (names) => `Not in this question, nor in its sum: ${names}. Their numbers cannot be protected.`,
  summary: (question, answer) =>
    `Lying bars for the answers to “${question}”. Most common is “${answer}”. All numbers are in the table.`,
  summaryPlain: (question) => `Lying bars for the answers to “${question}”. All numbers are in the table.`,
  showTable: 'Show the chart’s numbers as a table',
  answer: 'Answer',
  suppressed: 'Not shown: the group is too small',
  noAnswer: 'No answer',
  wrote: 'Wrote something',
  bands: {
    'below-0': 'Below 0',
    '0': '0',
    '1-4': '1–4',
    '5-9': '5–9',
    '10-49': '10–49',
    '50-249': '50–249',
    '250-': '250 or more',
  },
  together: (first, last) => `${first} to ${last}`,
  or: ' or ',
  hiddenTitle: 'The question is not shown',
  hiddenBody: 'The answers are too few or too alike to be shown without pointing at somebody.',
  byOrganisation: 'Number of people by organisation',
  tableCaption: (question) => `People by organisation and answer: ${question}`,
  organisation: 'Organisation',
  met: 'Were asked',
  limitsTitle: 'What the picture does not show',
  limits: [
    'Numbers about one to four people are never shown. Organisations where fewer than ten answered are put together, and answers that few gave are joined with neighbouring ones.',
    'Where all in an organisation answered the same it is not shown, since that would tell the answer of each of them.',
    'What somebody has written in their own words is never shown here, only how many have written.',
    'Whoever has several affiliations is counted under “Several organisations”.',
    'Percentages are of those who were asked. They do not say why answers differ.',
  ],
  onBehalf:
    'The answers are given for an organisation. Each is a person’s all the same, several may have answered for one organisation, and none is the organisation’s official word.',
  export: 'Download as CSV',
  persons: 'People',
  ownTitle: 'Surveys',
  ownLead: 'What people in your organisation have answered in the surveys of the courses, together.',
  ownSees: 'What you see',
  ownSeesBody: [
    'Only your own organisation, and only when at least ten have answered.',
    'Never who answered what, and never what somebody has written.',
  ],
  ownNoneTitle: 'Nothing to show yet',
  ownNoneBody:
    'The answers are shown here once programme staff have published a survey that at least ten from your organisation have answered.',
  ownIn: (course, when) => `${course}. Published ${when}`,
};
