import type { ActivityView, CourseDraftView, CoursePageView, EnrolmentView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asStaff, both } from '../../../../testing/as-staff.ts';
import { asked, quizOf, quizzingIn, said } from '../../../../testing/quizzing.ts';
import type { Taker } from '../../../../testing/quizzing.ts';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';

const essay = { kind: 'essay', key: 'e', prompt: both('Skriv'), feedback: both('.'), guidance: both('Se') };

describe('a learner who leaves and comes back', () => {
  let app: TestApp;
  let staff: ApiClient;
  let act: ReturnType<typeof quizzingIn>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    act = quizzingIn(app, staff);
  });
  afterAll(() => app.close());

  const comeBack = async (taker: Taker, course: CourseDraftView): Promise<Taker> => {
    const { client } = taker;
    await client.post(`/enrolments/${taker.enrolmentId}/withdrawal`);
    const { body } = await client.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const { body: page } = await client.get<CoursePageView>(`/enrolments/${body.id}/course`);
    const id = page.modules[0]?.activities[0]?.id;
    return { ...taker, enrolmentId: body.id, path: `/enrolments/${body.id}/activities/${id}` };
  };
  /** With it the course is not done when the quiz is passed. */
  const addText = async (course: CourseDraftView) => {
    const studio = asStaff(staff);
    const [module] = (await studio.open(course.id)).modules;
    if (!module) throw new RangeError('no module');
    await studio.writeText(await studio.addActivity(module, 'text'), 'Ord');
    await act.publish(course);
  };
  const begin = ({ client, path }: Taker) =>
    client.post<{ code?: string; number?: number }>(`${path}/quiz-attempts`);

  it('has no fresh tries, and sees those that were made', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)], { attempts: 1 }));
    const taker = await act.taker(quiz.course);
    await act.answer(taker, { a: said(false) });

    const again = await comeBack(taker, quiz.course);

    const { body } = await again.client.get<ActivityView>(again.path);
    expect(body.mine.quizAttempts).toHaveLength(1);
    expect(await begin(again)).toMatchObject({ status: 409, body: { code: 'no-attempts-left' } });
  });

  it('goes on counting, and sees no solution while a try is left', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)], { attempts: 2 }));
    const taker = await act.taker(quiz.course);
    const first = await act.answer(taker, { a: said(false) });
    const again = await comeBack(taker, quiz.course);

    const before = await act.read(taker, first);
    const second = await begin(again);
    const during = await act.read(taker, first);

    expect(second).toMatchObject({ body: { number: 2 } });
    expect([before, during].map(({ outcome }) => outcome?.questions[0]?.solution)).toEqual([null, null]);
  });

  it('may pass once more what was passed on the road they left', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)], { attempts: 1 }));
    await addText(quiz.course);
    const taker = await act.taker(quiz.course);
    await act.answer(taker, { a: said(true) });
    const again = await comeBack(taker, quiz.course);

    const second = await act.answer(again, { a: said(true) });

    expect(second).toMatchObject({ number: 2, outcome: { passed: true } });
    expect(await begin(again)).toMatchObject({ status: 409, body: { code: 'no-attempts-left' } });
  });

  it('waits for the mark of what was handed in, which is still found', async () => {
    const quiz = await act.quiz(quizOf([essay]));
    const taker = await act.taker(quiz.course);
    const attempt = await act.answer(taker, { e: { kind: 'essay', text: 'Text' } });
    const again = await comeBack(taker, quiz.course);

    const refused = await begin(again);
    const { body } = await staff.get<{ version: number }>(`/essays/${attempt.id}`);
    const marks = { e: { points: 1, comment: 'Bra.' } };
    const marked = await staff.put(`/essays/${attempt.id}`, { marks }, { version: body.version });

    expect(refused).toMatchObject({ status: 409, body: { code: 'attempt-waits' } });
    expect(marked.status).toBe(200);
    expect((await begin(again)).status).toBe(200);
  });

  it('keeps their longer time, until it is taken back', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)], { timeLimit: 10 }));
    const taker = await act.taker(quiz.course);
    const give = ({ enrolmentId }: Taker, extraPercent: number) =>
      staff.put(`/studio/activities/${quiz.id}/quiz-results/${enrolmentId}/time`, { extraPercent });
    await give(taker, 50);
    const again = await comeBack(taker, quiz.course);

    const { startedAt, closesAt } = await act.start(again);
    const given = (await again.client.get<ActivityView>(again.path)).body.mine.extraPercent;
    await give(again, 0);

    expect(Date.parse(closesAt ?? '') - Date.parse(startedAt)).toBe(15 * 60_000);
    expect(given).toBe(50);
    expect((await again.client.get<ActivityView>(again.path)).body.mine.extraPercent).toBe(0);
  });

  it('gets no longer time from themselves', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)], { timeLimit: 10 }));
    const own = await act.taker(quiz.course, { roles: ['programme-staff'] });

    const { status } = await own.client.put(
      `/studio/activities/${quiz.id}/quiz-results/${own.enrolmentId}/time`,
      { extraPercent: 50 },
    );

    expect(status).toBe(404);
  });
});
