import type { ActivityView, ReviewWork, WorkFileView, WorkReviewPage, WorkReviewView } from '@vagar/contract';
import type { Answer, ApiClient, GivenCourse } from '@vagar/testing';
import { multipart } from './multipart.ts';
import { roadIn } from './road.ts';
import type { Road, RoadWishes } from './road.ts';
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
export interface ReviewedRoad extends Road {
  /** The reviewer's address of what is handed in. */
  readonly review: string;
}

/** What learners and reviewers do, by the routes they do it by. */
export const reviewingIn = (app: TestApp) => {
  const course = () =>
    app.given.course({ modules: [['assignment']], contents: { assignment: { content: assignment } } });

  const road = async (inCourse: GivenCourse, wishes?: RoadWishes): Promise<ReviewedRoad> => {
    const made = await roadIn(app, inCourse, wishes);
    return { ...made, review: `/work-reviews/${made.enrolmentId}/${made.activityId}` };
  };

  const write = async ({ client, path }: Road, text: string, files: readonly WorkFileView[] = []) => {
    const { body } = await client.get<ActivityView>(path);
    const named = files.map(({ id, name }) => ({ id, name }));
    const version = body.mine.work?.version ?? 0;
    return client.put(`${path}/work`, { kind: 'assignment', text, files: named }, { version });
  };

  const handIn = async (
    on: ReviewedRoad,
    text = words,
    files: readonly WorkFileView[] = [],
  ): Promise<ReviewedRoad> => {
    await write(on, text, files);
    const { status } = await on.client.post(`${on.path}/results`, { kind: 'work-handed-in' });
    if (status !== 200) throw new Error(`Handing in answered ${status}`);
    return on;
  };

  const upload = async ({ client, path }: Road, name: string): Promise<WorkFileView> => {
    const { body, extras } = multipart(name, Buffer.from(name));
    return (await client.post<WorkFileView>(`${path}/work-files`, body, extras)).body;
  };

  const read = async ({ review }: ReviewedRoad, by: ApiClient) => (await by.get<WorkReviewView>(review)).body;

  /** As whoever has just read it. */
  const judge = async (
    on: ReviewedRoad,
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
