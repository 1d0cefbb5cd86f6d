import type {
  ActivityView,
  CourseDraftView,
  CoursePageView,
  DraftActivityView,
  DraftModule,
  EnrolmentView,
  QuizAttemptView,
  ResultView,
} from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const both = (text: string) => ({ sv: text, en: text });

const goals = (...keys: string[]) => ({
  prompt: both('Hur påverkar målen varandra?'),
  support: [],
  goals: keys.map((key) => ({ key, text: both(`Mål ${key}`), short: both(key) })),
  minimumReasons: 0,
});
const cellsOf = (...keys: string[]) =>
  keys.flatMap((from) =>
    keys.filter((to) => to !== from).map((to) => ({ from, to, score: 1, reason: 'Mitt skäl' })),
  );

describe('moving a learner to another version', () => {
  let app: TestApp;
  let staff: ApiClient;
  let leader: ApiClient;
  let course: CourseDraftView;
  let module: DraftModule;
  let enrolment: EnrolmentView;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    leader = await app.as(await app.given.person());
    course = (await staff.post<CourseDraftView>('/studio/courses', { title: 'Kursen' })).body;
    const modules = `/studio/courses/${course.id}/modules`;
    module = (await staff.post<DraftModule>(modules, { title: both('Modul') })).body;
  });

  const add = async (kind: string, draft: object, change: object = {}): Promise<string> => {
    const { body } = await staff.post<DraftActivityView>(`/studio/modules/${module.id}/activities`, {
      kind,
      title: both(kind),
    });
    await write(body.id, draft, change);
    return body.id;
  };
  const write = async (id: string, draft: object, change: object = {}) => {
    const { body } = await staff.get<DraftActivityView>(`/studio/activities/${id}`);
    const { title, minutes, required, condition, written } = body;
    await staff.put(
      `/studio/activities/${id}`,
      { title, minutes, required, condition, written: { kind: written.kind, draft }, ...change },
      { version: body.version },
    );
  };
  const publish = () =>
    staff.post(`/studio/courses/${course.id}/versions`, { note: '', override: 'En kort kurs' });
  const enrol = async () => {
    enrolment = (await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`)).body;
  };
  const move = (to: number) =>
    staff.post(`/studio/courses/${course.id}/moves`, { to, enrolments: [enrolment.id] });
  const page = async () => (await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`)).body;
  const at = async (place: number) => {
    const { modules } = await page();
    return `/enrolments/${enrolment.id}/activities/${modules[0]?.activities[place]?.id}`;
  };
  const read = async (place: number) => (await leader.get<ActivityView>(await at(place))).body;

  it('keeps an action plan with its commitments', async () => {
    const plan = { prompt: both('Vad gör du?'), support: null, minimumCommitments: 1 };
    const id = await add('action-plan', plan);
    await publish();
    await enrol();
    const commitments = [
      { id: '7b6f1c1e-8f0e-4b60-9a53-0f7f6f5f4a11', text: 'Ringa grannkommunen', dueOn: '2027-01-15' },
    ];
    await leader.put(`${await at(0)}/action-plan`, { commitments }, { version: 0 });
    await write(id, { ...plan, prompt: both('Vad gör du nu?') });
    await publish();

    await move(2);

    expect((await read(0)).mine.actionPlan).toMatchObject({ commitments, version: 1 });
  });

  it('fits a matrix under way to the goals of the new version, and lets it be handed in', async () => {
    const id = await add('goal-matrix', goals('a', 'b', 'c'));
    await publish();
    await enrol();
    const work = { kind: 'goal-matrix', cells: cellsOf('a', 'b', 'c') };
    await leader.put(`${await at(0)}/work`, work, { version: 0 });
    await write(id, goals('a', 'b', 'd'));
    await publish();

    await move(2);
    const early = await leader.post(`${await at(0)}/results`, { kind: 'work-handed-in' });
    const { saved, version } = (await read(0)).mine.work ?? { saved: null, version: 0 };
    const kept = saved?.kind === 'goal-matrix' ? saved.cells : [];
    const whole = [...kept, ...cellsOf('a', 'b', 'd').filter(({ from, to }) => from === 'd' || to === 'd')];
    await leader.put(`${await at(0)}/work`, { kind: 'goal-matrix', cells: whole }, { version });
    const done = await leader.post<ResultView>(`${await at(0)}/results`, { kind: 'work-handed-in' });

    expect(early).toMatchObject({ status: 422, body: { code: 'work-incomplete', facts: { left: 4 } } });
    expect(kept).toEqual(cellsOf('a', 'b'));
    expect(done.body).toMatchObject({ state: 'completed' });
  });

  it('keeps what was said of handed-in work, and its place in the queue', async () => {
    const assignment = (prompt: string) => ({
      prompt: both(prompt),
      answer: 'text',
      rubric: [
        {
          key: 'tydligt',
          text: both('Tydligt'),
          levels: [
            { key: 'nej', text: both('Nej'), points: 0 },
            { key: 'ja', text: both('Ja'), points: 1 },
          ],
        },
      ],
      approvedFrom: 1,
    });
    const id = await add('assignment', assignment('Skriv'));
    await publish();
    await enrol();
    const first = (await at(0)).split('/').at(-1);
    await leader.put(
      `${await at(0)}/work`,
      { kind: 'assignment', text: 'Min text', files: [] },
      { version: 0 },
    );
    await leader.post(`${await at(0)}/results`, { kind: 'work-handed-in' });
    const review = `/work-reviews/${enrolment.id}/${first}`;
    const { body: waiting } = await staff.get<{ version: number }>(review);
    const returned = await staff.post(
      review,
      { levels: { tydligt: 'nej' }, comment: 'Säg mer om vem.', decision: 'returned', reason: null },
      { version: waiting.version },
    );
    await write(id, assignment('Skriv nu'));
    await publish();

    await move(2);
    const outcome = await leader.get(`${await at(0)}/outcome`);
    const work = (await read(0)).mine.work;
    await leader.put(
      `${await at(0)}/work`,
      { kind: 'assignment', text: 'Min längre text', files: [] },
      { version: work?.version ?? 0 },
    );
    await leader.post(`${await at(0)}/results`, { kind: 'work-handed-in' });
    const queue = await staff.get<{ rows: { enrolmentId: string; state: string; rounds: number }[] }>(
      '/work-reviews',
    );

    expect(returned.status).toBe(200);
    expect(outcome.body).toMatchObject({ review: { state: 'returned', comment: 'Säg mer om vem.' } });
    expect(work).toMatchObject({ state: 'returned', saved: { text: 'Min text' } });
    expect(queue.body.rows.filter((row) => row.enrolmentId === enrolment.id)).toEqual([
      expect.objectContaining({ state: 'handed-in', rounds: 1 }),
    ]);
  });

  it('finds again what the version in between did not have', async () => {
    const text = { body: { sv: { type: 'doc', content: [] } }, sources: [] };
    const words = {
      ...text,
      body: {
        sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ord' }] }] },
      },
    };
    const kept = await add('text', words);
    const other = await add('text', words);
    await publish();
    await enrol();
    await leader.post(`${await at(0)}/results`, { kind: 'text-read' });
    const order = async (activities: string[]) => {
      const { body } = await staff.get<CourseDraftView>(`/studio/courses/${course.id}`);
      await staff.put(
        `/studio/courses/${course.id}/order`,
        { modules: [{ id: module.id, activities }] },
        { version: body.orderVersion },
      );
    };
    await order([other]);
    await publish();
    await move(2);
    const between = (await page()).progress;
    await order([kept, other]);
    await publish();

    await move(3);

    expect(between).toEqual({ requiredDone: 0, requiredTotal: 1 });
    expect((await page()).progress).toEqual({ requiredDone: 1, requiredTotal: 2 });
    expect((await page()).modules[0]?.activities.map(({ state }) => state)).toEqual([
      'completed',
      'not-started',
    ]);
  });

  it('gives no fresh tries at a quiz, and lets an attempt under way go on where the questions are the same', async () => {
    const quiz = (passMark: number) => ({
      passMark,
      attempts: 1,
      draw: null,
      shuffle: false,
      questions: [
        { kind: 'true-false', key: 'q', prompt: both('Sant?'), feedback: both('Ja.'), correct: true },
      ],
    });
    const id = await add('quiz', quiz(1));
    await publish();
    await enrol();
    const { body: attempt } = await leader.post<QuizAttemptView>(`${await at(0)}/quiz-attempts`);
    await write(id, quiz(0.5));
    await publish();

    await move(2);
    const again = await leader.post<QuizAttemptView>(`${await at(0)}/quiz-attempts`);
    await leader.post(`/quiz-attempts/${attempt.id}/submission`);
    const more = await leader.post(`${await at(0)}/quiz-attempts`);

    expect(again.body.id).toBe(attempt.id);
    expect(more).toMatchObject({ status: 409, body: { code: 'no-attempts-left' } });
  });

  it('counts every result exactly once, whichever comes first: the result or the move', async () => {
    const words = {
      body: {
        sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ord' }] }] },
      },
      sources: [],
    };
    for (let part = 0; part < 4; part += 1) await add('text', words);
    const [first = ''] = (
      await staff.get<CourseDraftView>(`/studio/courses/${course.id}`)
    ).body.modules.flatMap(({ activities }) => activities.map(({ id }) => id));
    await publish();
    await enrol();
    const old = (await page()).modules[0]?.activities ?? [];
    await write(first, words, { minutes: 9 });
    await publish();

    const answers = await Promise.all([
      ...old.map(({ id }) =>
        leader.post(`/enrolments/${enrolment.id}/activities/${id}/results`, { kind: 'text-read' }),
      ),
      move(2),
    ]);

    const after = await page();
    const done = after.modules[0]?.activities.filter(({ state }) => state === 'completed') ?? [];
    const counted = answers.slice(0, -1).filter(({ status }) => status === 200);
    expect(answers.slice(0, -1).every(({ status }) => status === 200 || status === 404)).toBe(true);
    // Everything may be done before the move comes; a completed road is not moved.
    expect([200, 409]).toContain(answers.at(-1)?.status);
    expect(done).toHaveLength(counted.length);
    expect(after.progress).toEqual({ requiredDone: counted.length, requiredTotal: 4 });
  });
});
