import type { Translated } from '../i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  clear: 'Clear the filters',
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  page: (page) => `Page ${page}`,
  shown: (from, to, total) => `Showing ${from}–${to} of ${total}`,
  noHit: 'Nothing fits. Change or clear the filters.',
  pastEnd: 'The list is shorter than that.',
  toFirst: 'To the first page',
};
