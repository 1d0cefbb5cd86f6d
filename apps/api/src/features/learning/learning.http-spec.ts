import type { ActivityView, CoursePageView, EnrolmentView, QuizAttemptView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { FrameworkImport } from '../competences/index.ts';
import { CourseImport, ProgrammeImport } from '../curriculum/index.ts';

const courseKey = 'hallbarhet-och-uppdraget';

describe('learning', () => {
  let app: TestApp;
  let leader: ApiClient;
  let enrolment: EnrolmentView;
  let page: CoursePageView;

  const at = (activityId: string) => `/enrolments/${enrolment.id}/activities/${activityId}`;
  const activityOf = (kind: string) => {
    const found = page.modules.flatMap((module) => module.activities).find((it) => it.kind === kind);
    if (!found) throw new Error(`The course has no ${kind}`);
    return found;
  };

  beforeAll(async () => {
    app = await startTestApp();
    await app.get(FrameworkImport).run();
    await app.get(CourseImport).run();
    await app.get(ProgrammeImport).run();
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    leader = await app.as(await app.given.person());
    enrolment = (await leader.post<EnrolmentView>(`/courses/${courseKey}/enrolments`)).body;
    page = (await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`)).body;
  });

  it('imports the course once, whatever it is asked', async () => {
    const added = await app.get(CourseImport).run();

    expect(added).toBe(0);
  });

  it('starts a road at its beginning', () => {
    expect(page.state).toBe('active');
    expect(page.progress).toEqual({ requiredDone: 0, requiredTotal: 10 });
    expect(page.modules).toHaveLength(4);
  });

  it('refuses a second road through the same course', async () => {
    const again = await leader.post(`/courses/${courseKey}/enrolments`);

    expect(again).toMatchObject({ status: 409, body: { code: 'already-enrolled' } });
  });

  it('counts a text as done once, however often it is said', async () => {
    const text = activityOf('text');

    const first = await leader.post(`${at(text.id)}/results`, { kind: 'text-read' });
    const second = await leader.post(`${at(text.id)}/results`, { kind: 'text-read' });

    expect(first).toMatchObject({ status: 200, body: { state: 'completed', progress: { requiredDone: 1 } } });
    expect(second).toMatchObject({
      status: 200,
      body: { state: 'completed', progress: { requiredDone: 1 } },
    });
    const records = await app.database.query('SELECT verb FROM learning_record WHERE enrolment_id = $1', [
      enrolment.id,
    ]);
    expect(records.rows).toEqual([{ verb: 'completed' }]);
  });

  it('counts twenty simultaneous results of one activity once', async () => {
    const text = activityOf('text');

    await Promise.all(
      Array.from({ length: 20 }, () => leader.post(`${at(text.id)}/results`, { kind: 'text-read' })),
    );

    const after = await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`);
    expect(after.body.progress.requiredDone).toBe(1);
  });

  it('counts simultaneous results of different activities one by one', async () => {
    const steps = page.modules
      .flatMap((module) => module.activities)
      .filter(({ kind, required }) => required && (kind === 'text' || kind === 'film'));

    await Promise.all(
      steps.map(({ id, kind }) =>
        leader.post(
          `${at(id)}/results`,
          kind === 'text' ? { kind: 'text-read' } : { kind: 'film-finished', via: 'film' },
        ),
      ),
    );

    const after = await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`);
    expect(steps.length).toBeGreaterThan(2);
    expect(after.body.progress.requiredDone).toBe(steps.length);
  });

  it('refuses a result of another kind', async () => {
    const answer = await leader.post(`${at(activityOf('quiz').id)}/results`, { kind: 'text-read' });

    expect(answer).toMatchObject({ status: 422, body: { code: 'result-not-of-kind' } });
  });

  it('keeps a reflection for its author alone, sealed in the database', async () => {
    const reflection = activityOf('reflection');
    const words = 'Det svåra var att säga det högt.';

    const saved = await leader.put(`${at(reflection.id)}/reflection`, { text: words }, { version: 0 });
    const read = await leader.get<ActivityView>(at(reflection.id));
    const stored = await app.database.query<{ sealed: Buffer }>(
      'SELECT sealed FROM reflection WHERE enrolment_id = $1',
      [enrolment.id],
    );

    expect(saved).toMatchObject({ status: 200, body: { version: 1 } });
    expect(read.body.mine.reflection).toMatchObject({ text: words, version: 1 });
    expect(stored.rows[0]?.sealed.includes(Buffer.from('högt'))).toBe(false);
  });

  it('opens what was saved under ids spelled in capitals', async () => {
    const reflection = activityOf('reflection');
    const plan = activityOf('action-plan');
    const text = 'Skrivet med stora bokstäver i adressen.';
    const id = '0199D3A0-0000-7000-8000-00000000ABCD';

    const inCapitals = `/enrolments/${enrolment.id.toUpperCase()}/activities/${reflection.id.toUpperCase()}`;

    const saved = [
      await leader.put(`${inCapitals}/reflection`, { text }, { version: 0 }),
      await leader.put(
        `${at(plan.id)}/action-plan`,
        { commitments: [{ id, text, dueOn: '2026-12-24' }] },
        { version: 0 },
      ),
    ];

    expect(saved.map(({ status }) => status)).toEqual([200, 200]);
    expect((await leader.get<ActivityView>(at(reflection.id))).body.mine.reflection?.text).toBe(text);
    expect((await leader.get<ActivityView>(at(plan.id))).body.mine.actionPlan?.commitments).toMatchObject([
      { text },
    ]);
  });

  it('gives the learner all they have done and written, and nobody else’s', async () => {
    const reflection = activityOf('reflection');
    const plan = activityOf('action-plan');
    const commitment = {
      id: '0199d3a0-0000-7000-8000-000000000001',
      text: 'Frågar först.',
      dueOn: '2027-01-15',
    };
    await leader.put(`${at(reflection.id)}/reflection`, { text: 'Mest för mig.' }, { version: 0 });
    await leader.put(`${at(plan.id)}/action-plan`, { commitments: [commitment] }, { version: 0 });
    await leader.post(`${at(activityOf('text').id)}/results`, { kind: 'text-read' });
    const other = await app.as(await app.given.person());

    const mine = await leader.get<Record<string, unknown>>('/my/personal-data');
    const theirs = await other.get<Record<string, unknown>>('/my/personal-data');

    expect(mine.body).toMatchObject({
      courses: [
        { enrolmentId: enrolment.id, state: 'active', activities: [{ kind: 'text', state: 'completed' }] },
      ],
      reflections: [{ activityId: reflection.id, text: 'Mest för mig.' }],
      commitments: [{ text: 'Frågar först.', dueOn: '2027-01-15' }],
      'learning-records': [{ verb: 'completed', activityId: activityOf('text').id }],
    });
    expect(theirs.body).toMatchObject({
      courses: [],
      reflections: [],
      commitments: [],
      'learning-records': [],
    });
  });

  it('tells a late save that the reflection has changed elsewhere', async () => {
    const { id } = activityOf('reflection');
    await leader.put(`${at(id)}/reflection`, { text: 'först' }, { version: 0 });

    const stale = await leader.put(`${at(id)}/reflection`, { text: 'sedan' }, { version: 0 });
    const blind = await leader.put(`${at(id)}/reflection`, { text: 'sedan' }, {});

    expect(stale).toMatchObject({ status: 412, body: { code: 'precondition-failed' } });
    expect(blind).toMatchObject({ status: 428, body: { code: 'precondition-missing' } });
  });

  it('never lets an unwritten reflection count', async () => {
    const answer = await leader.post(`${at(activityOf('reflection').id)}/results`, {
      kind: 'reflection-finished',
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'nothing-written' } });
  });

  it('shows an open quiz without key or feedback', async () => {
    const quiz = activityOf('quiz');

    const read = await leader.get<ActivityView>(at(quiz.id));
    const attempt = await leader.post<QuizAttemptView>(`${at(quiz.id)}/quiz-attempts`);

    for (const body of [read.body, attempt.body])
      expect(JSON.stringify(body)).not.toMatch(/"correct"|"feedback"|"accepted"|"seed"|"key":\{/);
    expect(attempt.body.outcome).toBeNull();
  });

  it('marks a quiz that is handed in unanswered as failed, never as completed', async () => {
    const quiz = activityOf('quiz');
    const attempt = await leader.post<QuizAttemptView>(`${at(quiz.id)}/quiz-attempts`);

    const outcome = await leader.post<QuizAttemptView>(`/quiz-attempts/${attempt.body.id}/submission`);
    const after = await leader.get<ActivityView>(at(quiz.id));

    expect(outcome.body.outcome).toMatchObject({ score: 0, passed: false });
    expect(outcome.body.outcome?.questions.every((it) => it.solution === null)).toBe(true);
    expect(after.body.state).toBe('failed');
  });

  it('hides every road from others: 404 on each route', async () => {
    const other = await app.as(await app.given.person());
    const quiz = activityOf('quiz');
    const attempt = await leader.post<QuizAttemptView>(`${at(quiz.id)}/quiz-attempts`);

    const answers = await Promise.all([
      other.get(`/enrolments/${enrolment.id}/course`),
      other.get(`/enrolments/${enrolment.id}/requirements`),
      other.get(at(quiz.id)),
      other.post(`${at(quiz.id)}/quiz-attempts`),
      other.get(`/quiz-attempts/${attempt.body.id}`),
      other.put(`/quiz-attempts/${attempt.body.id}/answers`, { answers: {} }, { version: 0 }),
      other.post(`/quiz-attempts/${attempt.body.id}/submission`),
      other.post(`${at(activityOf('text').id)}/results`, { kind: 'text-read' }),
      other.put(`${at(quiz.id)}/position`, { position: 1 }),
      other.post(`/enrolments/${enrolment.id}/withdrawal`),
    ]);

    expect(answers.map((it) => it.status)).toEqual(answers.map(() => 404));
  });

  it('says what is left and why', async () => {
    const { body } = await leader.get<{ rows: { kind: string; reason: string }[] }>(
      `/enrolments/${enrolment.id}/requirements`,
    );

    const reasons = Object.fromEntries(body.rows.map((it) => [it.kind, it.reason]));
    expect(reasons).toEqual({
      text: 'read-not-confirmed',
      quiz: 'quiz-not-tried',
      film: 'film-not-finished',
      reflection: 'reflection-empty',
      'action-plan': 'plan-too-few',
    });
  });

  it('reads a course page in two statements and writes a completion in six', async () => {
    const text = activityOf('text');

    const reading = await app.statementsOf(() => leader.get(`/enrolments/${enrolment.id}/course`));
    const activity = await app.statementsOf(() => leader.get(at(text.id)));
    const writing = await app.statementsOf(() =>
      leader.post(`${at(text.id)}/results`, { kind: 'text-read' }),
    );

    expect(reading).toHaveLength(2);
    expect(activity).toHaveLength(2);
    expect(writing.length).toBeLessThanOrEqual(6);
  });
});
