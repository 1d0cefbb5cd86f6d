import { randomUUID } from 'node:crypto';
import type { CoursePageView, EnrolmentView } from '@vagar/contract';
import type { Page } from 'playwright-core';

const courseKey = 'hallbarhet-och-uppdraget';

/** Asks the API with the session of the page, as its own scripts do. @throws Error when refused */
export const askApi = async <Answer>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { body, version }: { body?: object; version?: number } = {},
): Promise<Answer> => {
  const answer = await page.context().request.fetch(`/api/v1${path}`, {
    method,
    headers: {
      origin: new URL(page.url()).origin,
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body ? { data: body } : {}),
  });
  if (!answer.ok())
    throw new Error(`${method} ${path} was answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
};

export interface OwnCourse {
  readonly enrolmentId: string;
  /** The address of the course page. */
  readonly path: string;
  readonly activities: CoursePageView['modules'][number]['activities'];
  /** The address of an activity by its Swedish title. */
  pathOf(title: string): string;
}

/** A course of the demo for the person signed in, without walking through the catalogue. */
export const enrol = async (page: Page, key = courseKey): Promise<OwnCourse> => {
  const { id } = await askApi<EnrolmentView>(page, 'POST', `/courses/${key}/enrolments`);
  const course = await askApi<CoursePageView>(page, 'GET', `/enrolments/${id}/course`);
  const activities = course.modules.flatMap((module) => module.activities);
  const path = `/mina-kurser/${id}`;
  const pathOf = (title: string) => {
    const found = activities.find((it) => it.title.sv === title);
    if (!found) throw new Error(`The course has no part called ${title}`);
    return `${path}/${found.id}`;
  };
  return { enrolmentId: id, path, activities, pathOf };
};

/** Everything done but the questions. */
export const doAllButQuizzes = async (page: Page, course: OwnCourse): Promise<void> => {
  for (const { id, kind } of course.activities) {
    const at = `/enrolments/${course.enrolmentId}/activities/${id}`;
    const finish = (body: object) => askApi(page, 'POST', `${at}/results`, { body });
    if (kind === 'text') await finish({ kind: 'text-read' });
    if (kind === 'film') await finish({ kind: 'film-finished', via: 'stills' });
    if (kind === 'reflection') {
      await askApi(page, 'PUT', `${at}/reflection`, { body: { text: 'Jag skrev det.' }, version: 0 });
      await finish({ kind: 'reflection-finished' });
    }
    if (kind === 'action-plan') {
      const commitments = [{ id: randomUUID(), text: 'Fråga först.', dueOn: '2027-02-01' }];
      await askApi(page, 'PUT', `${at}/action-plan`, { body: { commitments }, version: 0 });
      await finish({ kind: 'plan-finished' });
    }
  }
};
