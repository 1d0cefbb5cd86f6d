import type { WorkReviewView } from '@vagar/contract';
import type { Page } from 'playwright-core';
import { askApi, enrol } from '../person/own-course.ts';
import type { OwnCourse } from '../person/own-course.ts';
import { submit } from './acts.ts';
import type { Sight } from './sight.ts';

const assignmentOf = ({ activities }: OwnCourse): string =>
  activities.find(({ kind }) => kind === 'assignment')?.id ?? '';

const handIn = async (page: Page, course: OwnCourse): Promise<void> => {
  const at = `/enrolments/${course.enrolmentId}/activities/${assignmentOf(course)}`;
  const body = { kind: 'assignment', text: 'Vad som händer: bussen går tom tre kvällar av fem.', files: [] };
  await askApi(page, 'PUT', `${at}/work`, { body, version: 0 });
  await askApi(page, 'POST', `${at}/results`, { body: { kind: 'work-handed-in' } });
};

const giveBack = async (staff: Page, course: OwnCourse): Promise<void> => {
  const at = `/work-reviews/${course.enrolmentId}/${assignmentOf(course)}`;
  const { rubric, version } = await askApi<WorkReviewView>(staff, 'GET', at);
  const levels = Object.fromEntries(rubric.map(({ key, levels: [lowest] }) => [key, lowest?.key]));
  const body = {
    levels,
    comment: 'Säg också för vem det inte är ett problem.',
    decision: 'returned',
    reason: null,
  };
  await askApi(staff, 'POST', at, { body, version });
};

/** An assignment before anything is written, waiting to be read and given back; and a link to a page elsewhere. */
export const handInSights = async (page: Page, staff: Page): Promise<Sight[]> => {
  const untouched = await enrol(page, 'se-helheten');
  const [waiting, returned] = [
    await enrol(page, 'leda-omstallning-tillsammans'),
    await enrol(page, 'malkonflikter-pa-bordet'),
  ];
  for (const course of [waiting, returned]) await handIn(page, course);
  await giveBack(staff, returned);
  const pathOf = (course: OwnCourse) => `${course.path}/${assignmentOf(course)}`;
  return [
    { path: pathOf(untouched) },
    { path: pathOf(untouched), what: 'nothing written', act: submit('Lämna in', 'Hand in') },
    { path: pathOf(waiting), what: 'waiting' },
    { path: pathOf(returned), what: 'returned' },
    { path: `${returned.path}/kvar`, what: 'returned' },
    { path: untouched.pathOf('Slå upp en siffra i Kolada') },
  ];
};
