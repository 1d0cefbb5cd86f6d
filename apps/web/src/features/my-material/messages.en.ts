import { pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'My material',
  lead: 'Everything you have read, seen and written. It is yours to find again, also when the course is over.',
  private: 'Only you see this.',
  filter: 'Show',
  all: 'Everything',
  kinds: {
    text: 'Texts',
    film: 'Films',
    quiz: 'Quizzes',
    reflection: 'Reflections',
    'action-plan': 'Action plans',
    assignment: 'Assignments',
    'goal-matrix': 'Goal conflict matrices',
    'application-exercise': 'Application exercises',
    survey: 'Surveys',
    workshop: 'Workshops',
    link: 'Links',
    certificate: 'Certificates',
  },
  kind: {
    text: 'Text',
    film: 'Film',
    quiz: 'Quiz',
    reflection: 'Reflection',
    'action-plan': 'Action plan',
    assignment: 'Assignment',
    'goal-matrix': 'Goal conflict matrix',
    'application-exercise': 'Application exercise',
    survey: 'Survey',
    workshop: 'Workshop',
    link: 'Link',
    certificate: 'Certificate',
  },
  rows: (rows) => count(rows, 'item', 'items'),
  emptyTitle: 'What you do gathers here',
  emptyBody: 'When you have read, seen or written something in a course it is here.',
  emptyAction: 'To my courses',
  noneOfKind: 'Nothing of that kind yet',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page) => `Page ${page}`,
};
