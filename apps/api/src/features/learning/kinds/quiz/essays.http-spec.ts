import type { RequirementList, WorkReviewPage } from '@vagar/contract';
import { essaysView } from '@vagar/contract';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { essay, attemptingIn, right, trueFalse, written, wrong } from '../../../../testing/attempting.ts';
import type { Attempting } from '../../../../testing/attempting.ts';
import type { Road } from '../../../../testing/road.ts';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';

const words = 'Jag sade nej, fast trycket var stort.';
const comment = 'Skriv också hur beslutet togs emot.';
const full = { points: 1, comment } as const;

describe('essays in a quiz', () => {
  let app: TestApp;
  let attempting: Attempting;
  let course: GivenCourse;
  let staff: ApiClient;
  let learner: Road;

  beforeAll(async () => {
    app = await startTestApp();
    attempting = attemptingIn(app);
    course = await attempting.course({
      questions: [trueFalse('a'), essay('b'), essay('c')],
      passMark: 0.6,
      attempts: 2,
    });
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  beforeEach(async () => {
    learner = await attempting.road(course);
  });
  afterAll(() => app.close());

  const handIn = (answers: object = { a: right, b: written(words), c: written('Kort.') }) =>
    attempting.attempt(learner, answers);
  const requirement = async () => {
    const path = `/enrolments/${learner.enrolmentId}/requirements`;
    return (await learner.client.get<RequirementList>(path)).body.rows[0];
  };
  const queued = async (by: ApiClient) =>
    (await by.get<WorkReviewPage>('/work-reviews', { query: { size: 100 } })).body.rows.filter(
      ({ enrolmentId }) => enrolmentId === learner.enrolmentId,
    );

  it('keep what is written from everybody but their author, also in the database', async () => {
    const { body: attempt } = await attempting.start(learner);
    await attempting.save(learner, attempt, { a: right, b: written(words) });

    const [row] = await attempting.rowsOf(
      'SELECT answers, sealed FROM quiz_attempt WHERE id = $1',
      attempt.id,
    );

    expect(JSON.stringify(row.answers)).toBe(JSON.stringify({ a: right }));
    expect(row.sealed.includes(Buffer.from('trycket'))).toBe(false);
    expect((await attempting.read(learner, attempt)).answers).toEqual({ a: right, b: written(words) });
  });

  it('wait without a result, and nothing is passed or failed', async () => {
    const attempt = await handIn();

    expect(attempt).toMatchObject({ state: 'submitted', waitsForMarks: true, outcome: null });
    expect(await requirement()).toMatchObject({ met: false, reason: 'quiz-waits-for-marks' });
    const progress = await attempting.rowsOf(
      'SELECT state, attempts_used FROM activity_progress WHERE enrolment_id = $1',
      learner.enrolmentId,
    );
    expect(progress).toEqual([{ state: 'started', attempts_used: 0 }]);
  });

  it('count 0 without waiting where nothing is written', async () => {
    const attempt = await handIn({ a: right, b: written('  ') });

    expect(attempt).toMatchObject({ waitsForMarks: false, outcome: { passed: false } });
    expect(attempt.outcome?.score).toBeCloseTo(1 / 3);
    expect(await queued(staff)).toEqual([]);
  });

  it('let nobody begin another attempt while they wait', async () => {
    await handIn();

    const answer = await attempting.start(learner);

    expect(answer).toMatchObject({ status: 409, body: { code: 'attempt-waits' } });
  });

  it('are passed with the last mark, and told of by letter', async () => {
    const attempt = await handIn();

    const first = await attempting.mark(staff, attempt, { b: full });
    const between = await attempting.read(learner, attempt);
    const last = await attempting.mark(staff, attempt, { c: { points: 0, comment: '' } });

    expect(essaysView.safeParse(first.body).error).toBeUndefined();
    expect([first.body.score, between.outcome, last.body.passed]).toEqual([null, null, true]);
    const after = await attempting.read(learner, attempt);
    expect(after.outcome).toMatchObject({
      passed: true,
      questions: [{}, { points: 1, comment }, { points: 0 }],
    });
    expect(await requirement()).toMatchObject({ met: true });
    const told = await attempting.rowsOf(
      `SELECT kind FROM mail_message WHERE person_id = $1
       UNION ALL SELECT state FROM enrolment WHERE person_id = $1 UNION ALL
       SELECT name FROM domain_event WHERE name = 'activity-completed' AND payload->>'personId' = $1::text`,
      learner.person.id,
    );
    expect(told.map(({ kind }) => kind).sort()).toEqual(['activity-completed', 'completed', 'essays-marked']);
  });

  it('are failed below the mark, and another attempt may begin', async () => {
    const attempt = await handIn({ a: wrong, b: written(words) });

    await attempting.mark(staff, attempt, { b: full });

    expect(await requirement()).toMatchObject({ reason: 'quiz-below-mark', facts: { attemptsLeft: 1 } });
    expect((await attempting.start(learner)).status).toBe(200);
  });

  it('follow a mark that is changed, up and down, and take no pass back', async () => {
    const attempt = await handIn({ a: right, b: written(words) });
    await attempting.mark(staff, attempt, { b: { points: 0, comment: '' } });
    const scores = async () => {
      const [row] = await attempting.rowsOf(
        `SELECT round(q.score::numeric, 2)::float AS score, q.passed, round(p.best_score::numeric, 2)::float AS best,
           p.attempts_used AS used
         FROM quiz_attempt q JOIN activity_progress p ON p.enrolment_id = q.enrolment_id WHERE q.id = $1`,
        attempt.id,
      );
      return row as object;
    };
    const before = await scores();

    await attempting.mark(staff, attempt, { b: full });
    const raised = await scores();
    await attempting.mark(staff, attempt, { b: { points: 0.25, comment: '' } });

    expect(before).toEqual({ score: 0.33, passed: false, best: 0.33, used: 1 });
    expect(raised).toEqual({ score: 0.67, passed: true, best: 0.67, used: 1 });
    expect(await scores()).toEqual({ score: 0.42, passed: true, best: 0.67, used: 1 });
    expect(await requirement()).toMatchObject({ met: true });
  });

  it('stand in the queue with handed-in work and on the home of whoever marks, until they are marked', async () => {
    const attempt = await handIn({ b: written(words) });
    const waiting = async () =>
      (await staff.get<{ reviews: { waiting: number } }>('/studio/needs')).body.reviews.waiting;
    const before = [await queued(staff), await waiting()] as const;

    await attempting.mark(staff, attempt, { b: full });

    expect(before[0]).toMatchObject([{ attemptId: attempt.id, state: 'handed-in' }]);
    expect(await queued(staff)).toMatchObject([{ attemptId: attempt.id, state: 'marked' }]);
    expect(await waiting()).toBe(before[1] - 1);
  });

  it('refuse marks of what is no essay of the attempt, or is not in quarters', async () => {
    const attempt = await handIn({ a: right, b: written(words) });

    const refused = [
      await attempting.mark(staff, attempt, { a: full }),
      await attempting.mark(staff, attempt, { c: full }),
      await attempting.mark(staff, attempt, { b: { points: 0.3 as 0.25, comment: '' } }),
    ];

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [422, 'invalid-input']),
    );
  });

  it('let one of two who mark at the same time win, and tell the other', async () => {
    const attempt = await handIn({ b: written(words) });
    const colleague = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    const { version } = await attempting.essays(staff, attempt);

    const answers = await Promise.all(
      [staff, colleague].map((by) =>
        by.put<{ code?: string }>(`/essays/${attempt.id}`, { marks: { b: full } }, { version }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const sent = await attempting.rowsOf(
      'SELECT 1 FROM mail_message WHERE person_id = $1',
      learner.person.id,
    );
    expect(sent).toHaveLength(1);
  });

  it('are shown to whoever reaches the learner, and to nobody else', async () => {
    const cohort = await app.given.cohort(course);
    const elsewhere = await app.given.cohort(course);
    const reviewer = await app.given.person({ roles: ['programme-staff'] });
    const scoped = (scopeId: string) =>
      app.given.person({ roles: [{ role: 'programme-staff', scopeKind: 'cohort', scopeId }] });
    learner = await attempting.road(course, { cohort, person: reviewer });
    const attempt = await handIn();
    const clients = [
      staff,
      await app.as(await scoped(cohort.id)),
      await app.as(await scoped(elsewhere.id)),
      learner.client,
      await app.as(await app.given.person()),
      await app.as(await app.given.person({ roles: ['admin'] })),
      app.visitor,
    ];

    const statuses = await Promise.all(
      clients.map(async (client) => (await client.get(`/essays/${attempt.id}`)).status),
    );
    const unmarked = await learner.client.put(
      `/essays/${attempt.id}`,
      { marks: { b: full } },
      { version: 3 },
    );

    expect(statuses).toEqual([200, 200, 404, 404, 403, 403, 401]);
    expect(unmarked.status).toBe(404);
    expect(await queued(learner.client)).toEqual([]);
  });

  it('are shown to nobody before they are handed in, and each look is logged', async () => {
    const { body: attempt } = await attempting.start(learner);
    await attempting.save(learner, attempt, { b: written(words) });
    const early = await staff.get(`/essays/${attempt.id}`);
    await attempting.submit(learner, attempt);

    await attempting.essays(staff, attempt);

    const looks = await attempting.rowsOf(`SELECT action FROM audit_entry WHERE subject_id = $1`, attempt.id);
    expect(early.status).toBe(404);
    expect(looks).toEqual([{ action: 'essays.looked-at' }]);
  });

  it('are marked through the versions: a learner who was moved meanwhile passes where they are now', async () => {
    const attempt = await handIn({ a: right, b: written(words) });
    const newer = await app.given.course({ modules: [['quiz']], follows: course });
    await app.database.query('UPDATE enrolment SET course_version_id = $1 WHERE id = $2', [
      newer.versionId,
      learner.enrolmentId,
    ]);

    const answer = await attempting.mark(staff, attempt, { b: full });

    const rows = await attempting.rowsOf(
      'SELECT activity_id, state FROM activity_progress WHERE enrolment_id = $1 AND state = $2',
      learner.enrolmentId,
      'completed',
    );
    expect(answer.body).toMatchObject({ passed: true });
    expect(rows).toEqual([{ activity_id: newer.activities[0]?.id, state: 'completed' }]);
  });

  it('go with their author’s data, with what was said of them', async () => {
    const attempt = await handIn({ b: written(words) });
    await attempting.mark(staff, attempt, { b: full });

    const { body } = await learner.client.get<object>('/my/personal-data');

    const all = JSON.stringify(body);
    expect(all).toContain(words);
    expect(all).toContain(comment);
  });
});
