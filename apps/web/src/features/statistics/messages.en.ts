import { pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'Statistics',
  lead: 'Aggregates that protect small groups. They never change: when enough has happened, a new one is published.',
  published: (when) => `Published ${when}`,
  n: (total) => `n = ${count(total, 'person', 'people')}`,
  nHidden: 'The number of people is not shown: the group is too small',
  suppressed: 'Not shown: the group is too small',
  summary: (rows, largest, hidden) =>
    `Horizontal bars for ${count(rows, 'row', 'rows')}. Most people are in ${largest}. ${
      hidden > 0 ? `${count(hidden, 'number is', 'numbers are')} not shown. ` : ''
    }All numbers are in the table.`,
  summaryPlain: 'Horizontal bars. All numbers are in the table.',
  showTable: 'Show the chart’s numbers as a table',
  group: 'Organisation',
  total: 'Total',
  tableTitle: 'All numbers with sums',
  caption: 'People by organisation and state',
  limitsTitle: 'What this does not show',
  limits: [
    'Each person is counted once, in the organisation that held when the person first enrolled, and in the furthest state.',
    'It does not show what anyone has learnt or answered, nor why there are differences.',
    'The organisations differ in size. Do not compare the numbers as if they were shares.',
  ],
  hidden: (cells) =>
    `${count(cells, 'number is', 'numbers are')} not shown, so that groups of one to four people cannot be worked out. Larger numbers and sums may be hidden for the same reason.`,
  noneHidden: 'All numbers are shown. No group has one to four people.',
  exportBody: 'The file holds the same numbers as the page, and what is not shown. It opens in Excel.',
  export: 'Download as CSV',
  emptyTitle: 'Nothing has been published yet',
  emptyBody:
    'The first table is published by itself when enough people take part. Until then there is the participant list of each cohort.',
  toCohorts: 'To the cohorts',
};
