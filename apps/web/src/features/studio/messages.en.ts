import { pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'Studio',
  lead: 'Here you build and change programmes and courses. Participants see nothing of it until you publish.',
  courses: 'Courses',
  noCourses: 'No courses yet',
  noCoursesBody: 'Begin by giving the first course a name.',
  newCourse: 'Create a course',
  newCourseTitle: 'The course’s name in Swedish',
  newCourseBody: 'The course becomes a draft that only programme staff see. The name can be changed.',
  create: 'Create the course',
  titleMissing: 'Write what the course is to be called.',
  version: (number) => `Version ${number}`,
  publishedAt: (day) => `published ${day}`,
  neverPublished: 'Not published yet',
  hasChanges: 'Changes that are not published',
  noChanges: 'Everything is published',
  active: (people) =>
    people === 0
      ? 'Nobody takes the course now'
      : `${count(people, 'participant takes', 'participants take')} the course now`,
  changedAt: (when) => `Last changed ${when}`,
  more: 'More',
  moreAbout: (course) => `More about ${course}`,
  copy: 'Make a copy',
  copied: (course) => `The copy is called ${course}.`,
  archive: 'Archive',
  archived: (course) => `${course} is archived. Those who take the course are not affected.`,
  restore: 'Take back from the archive',
  restored: (course) => `${course} is back.`,
  undo: 'Undo',
  archiveTitle: (courses) => `Archive: ${count(courses, 'course', 'courses')}`,
  archiveBody:
    'Archived courses are not in the catalogue. Those who take them already can go on, and certificates hold.',
  archivedMark: 'Archived',
  courseNav: 'The course’s pages in the studio',
  shape: 'Content',
  about: 'About the course',
  publish: 'Publish and versions',
  print: 'Print',
  toCourse: 'To the course’s content',
  media: 'Media library',
  questions: 'The question bank',
  frameworks: 'Competence frameworks',
  untitled: 'Without a name',
};
