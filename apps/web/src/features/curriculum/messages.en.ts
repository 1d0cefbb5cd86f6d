import { durationIn, pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const duration = durationIn('en');

export const en: Translated<typeof sv> = {
  catalogueTitle: 'Courses',
  catalogueLead:
    'Courses for you who lead, as an elected official or a civil servant. You take them at your own pace, half an hour at a time.',
  programmes: 'Programmes',
  programme: 'Programme',
  course: 'Course',
  courses: 'Courses',
  coursesInProgramme: 'The courses of the programme',
  noCourses: 'No course is published yet',
  noCoursesBody: 'When a course is published it is shown here.',
  aim: 'What the programme shall lead to',
  forWhom: 'For whom',
  objectives: 'When you have taken the course',
  modules: 'How the course is laid out',
  size: (modules, minutes) => `${count(modules, 'module', 'modules')}, ${duration(minutes)}`,
  courseCount: (courses) => count(courses, 'course', 'courses'),
  minutes: duration,
  module: (number) => `Module ${number}`,
  optional: 'optional',
  partOf: 'Part of the programme',
  competences: 'Competences',
  frameworks: { greencomp: 'GreenComp', idg: 'IDG', agenda2030: 'Agenda 2030' },
  kinds: {
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
  },
};
