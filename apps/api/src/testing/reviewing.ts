import type { ActivityView, ReviewWork, WorkFileView, WorkReviewPage, WorkReviewView } from '@vagar/contract';
import type { Answer, ApiClient, GivenCourse, GivenPerson } from '@vagar/testing';
import { multipart } from './multipart.ts';
import type { TestApp } from './start-test-app.ts';

const level = (key: string, points: number) => ({ key, text: { sv: `Nivå ${key}` }, points });

/** An assignment with four points to get, approved from three. */
export const assignment = {
  prompt: { sv: 'Beskriv ett beslut.' },
  answer: 'either',
  rubric: [
    { key: 'tydlig', text: { sv: 'Tydlighet' }, levels: [level('t0', 0), level('t1', 1), level('t2', 2)] },
    { key: 'saklig', text: { sv: 'Saklighet' }, levels: [level('s0', 0), level('s2', 2)] },
  ],
  approvedFrom: 3,
};
export const words = 'Jag sade nej till den snabba lösningen.';
export const comment = 'Läs gärna om hur beslutet togs emot.';
export const approved: ReviewWork = {
  levels: { tydlig: 't2', saklig: 's2' },
  comment,
  decision: 'approved',
  reason: null,
};
export const returned: ReviewWork = {
  levels: { tydlig: 't0' },
  comment,
  decision: 'returned',
  reason: null,
};

/** A learner with an assignment before them, the first activity of the course. */
export interface Road {
  readonly person: GivenPerson;
  readonly client: ApiClient;
  readonly enrolmentId: string;
  readonly activityId: string;
  /** The learner's address of the activity, and the reviewer's. */
  readonly path: string;
  readonly review: string;
}

type RoadWishes = Parameters<TestApp['given']['enrolment']>[2] & { readonly person?: GivenPerson };

/** What learners and reviewers do, by the routes they do it by. */
export const reviewingIn = (app: TestApp) => {
  const course = () =>
    app.given.course({ modules: [['assignment']], contents: { assignment: { content: assignment } } });

  const road = async (inCourse: GivenCourse, wishes: RoadWishes = {}): Promise<Road> => {
    const { person: given, ...enrolment } = wishes;
    const person = given ?? (await app.given.person());
    const { id } = await app.given.enrolment(person, inCourse, enrolment);
    const activityId = inCourse.activities[0]?.id ?? '';
    return {
      person,
      client: await app.as(person),
      enrolmentId: id,
      activityId,
      path: `/enrolments/${id}/activities/${activityId}`,
      review: `/work-reviews/${id}/${activityId}`,
    };
  };

  const write = async ({ client, path }: Road, text: string, files: readonly WorkFileView[] = []) => {
    const { body } = await client.get<ActivityView>(path);
    const named = files.map(({ id, name }) => ({ id, name }));
    const version = body.mine.work?.version ?? 0;
    return client.put(`${path}/work`, { kind: 'assignment', text, files: named }, { version });
  };

  const handIn = async (on: Road, text = words, files: readonly WorkFileView[] = []): Promise<Road> => {
    await write(on, text, files);
    const { status } = await on.client.post(`${on.path}/results`, { kind: 'work-handed-in' });
    if (status !== 200) throw new Error(`Handing in answered ${status}`);
    return on;
  };

  const upload = async ({ client, path }: Road, name: string): Promise<WorkFileView> => {
    const { body, extras } = multipart(name, Buffer.from(name));
    return (await client.post<WorkFileView>(`${path}/work-files`, body, extras)).body;
  };

  const read = async ({ review }: Road, by: ApiClient) => (await by.get<WorkReviewView>(review)).body;

  /** As whoever has just read it. */
  const judge = async (
    on: Road,
    given: ReviewWork,
    by: ApiClient,
  ): Promise<Answer<WorkReviewView & { code?: string }>> =>
    by.post(on.review, given, { version: (await read(on, by)).version });

  const queue = async (by: ApiClient, query: Record<string, string | number> = { size: 100 }) =>
    (await by.get<WorkReviewPage>('/work-reviews', { query })).body;

  const rowsOf = async (sql: string, ...values: unknown[]) => (await app.database.query(sql, values)).rows;

  return { course, road, write, handIn, upload, read, judge, queue, rowsOf };
};

export type Reviewing = ReturnType<typeof reviewingIn>;
