import type { CourseDraftView, MovePreview } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asStaff, both } from '../../../testing/as-staff.ts';
import { asked, quizOf, quizzingIn, said } from '../../../testing/quizzing.ts';
import type { Taker } from '../../../testing/quizzing.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const essay = { kind: 'essay', key: 'e', prompt: both('Skriv'), feedback: both('.'), guidance: both('Se') };
const written = { kind: 'essay', text: 'Tusen ord' };

describe('moving learners with attempts under way', () => {
  let app: TestApp;
  let staff: ApiClient;
  let act: ReturnType<typeof quizzingIn>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    act = quizzingIn(app, staff);
  });
  afterAll(() => app.close());

  const preview = async ({ id }: CourseDraftView) =>
    (await staff.get<MovePreview>(`/studio/courses/${id}/moves`)).body.rows;
  const move = ({ id }: CourseDraftView, { enrolmentId }: Taker) =>
    staff.post<{ code?: string }>(`/studio/courses/${id}/moves`, { to: 2, enrolments: [enrolmentId] });
  /** A version with another activity in the place of the quiz. */
  const takeAway = async (course: CourseDraftView) => {
    const studio = asStaff(staff);
    const [module] = (await studio.open(course.id)).modules;
    if (!module) throw new RangeError('no module');
    const text = await studio.addActivity(module, 'text', 'I stället');
    await studio.writeText(text, 'Ord');
    const { orderVersion } = await studio.open(course.id);
    await staff.put(
      `/studio/courses/${course.id}/order`,
      { modules: [{ id: module.id, activities: [text.id] }] },
      { version: orderVersion },
    );
    await act.publish(course);
  };

  it('hands in first what ran out of time, with what was saved', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true), essay], { timeLimit: 10 }));
    const taker = await act.taker(quiz.course);
    const attempt = await act.begin(taker, { a: said(true), e: written });
    await act.mend(quiz, quizOf([asked('a', false), essay], { timeLimit: 10 }));
    app.clock.moveBy({ minutes: 12 });

    const [row] = await preview(quiz.course);
    const moved = await move(quiz.course, taker);

    expect(row).toMatchObject({ hindrance: null });
    expect(moved.status).toBe(200);
    expect(await act.read(taker, attempt)).toMatchObject({
      state: 'submitted',
      waitsForMarks: true,
      answers: { a: said(true), e: written },
    });
  });

  it('lets an attempt go on when only words were mended', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true), essay]));
    const taker = await act.taker(quiz.course);
    const attempt = await act.begin(taker, { a: said(true) });
    const mended = { ...essay, guidance: both('Se noga') };
    await act.mend(quiz, quizOf([{ ...asked('a', true), feedback: both('Därför!') }, mended]));

    const [row] = await preview(quiz.course);
    const moved = await move(quiz.course, taker);

    expect([row?.hindrance, moved.status]).toEqual([null, 200]);
    expect(await act.read(taker, attempt)).toMatchObject({ state: 'open', answers: { a: said(true) } });
  });

  it('leaves out whoever answers a quiz that asks something else now, until it is handed in', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)]));
    const taker = await act.taker(quiz.course);
    const attempt = await act.begin(taker, { a: said(true) });
    await act.mend(quiz, quizOf([asked('a', true), asked('b', true)]));

    const [row] = await preview(quiz.course);
    const refused = await move(quiz.course, taker);
    const kept = await act.read(taker, attempt);

    expect(row).toMatchObject({ hindrance: 'attempt-open' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'move-outdated' } });
    expect(kept).toMatchObject({ state: 'open', answers: { a: said(true) } });
  });

  it('leaves out whoever answers a quiz that is not there any more', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)]));
    const taker = await act.taker(quiz.course);
    await act.begin(taker, { a: said(true) });
    await takeAway(quiz.course);

    const [row] = await preview(quiz.course);

    expect(row).toMatchObject({ hindrance: 'attempt-open' });
    expect(await move(quiz.course, taker)).toMatchObject({ status: 409 });
  });

  it('leaves out whoever waits for a mark at a quiz that is not there, so that it is still found', async () => {
    const quiz = await act.quiz(quizOf([essay]));
    const taker = await act.taker(quiz.course);
    const attempt = await act.answer(taker, { e: written });
    await takeAway(quiz.course);

    const [row] = await preview(quiz.course);
    const refused = await move(quiz.course, taker);

    expect(row).toMatchObject({ hindrance: 'essay-waits' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'move-outdated' } });
    expect((await staff.get(`/essays/${attempt.id}`)).status).toBe(200);
  });

  it('moves whoever waits for a mark at a quiz that is still there', async () => {
    const quiz = await act.quiz(quizOf([essay]));
    const taker = await act.taker(quiz.course);
    const attempt = await act.answer(taker, { e: written });
    await act.mend(quiz, quizOf([essay, asked('a', true)]));

    const moved = await move(quiz.course, taker);

    expect(moved.status).toBe(200);
    expect((await staff.get(`/essays/${attempt.id}`)).status).toBe(200);
  });

  it('never shortens an attempt that goes on in a version with less time', async () => {
    const quiz = await act.quiz(quizOf([asked('a', true)], { timeLimit: 60 }));
    const taker = await act.taker(quiz.course);
    const attempt = await act.begin(taker, { a: said(true) });
    await act.mend(quiz, quizOf([asked('a', true)], { timeLimit: 10 }));
    app.clock.moveBy({ minutes: 20 });
    await move(quiz.course, taker);

    await staff.put(`/studio/activities/${quiz.id}/quiz-results/${taker.enrolmentId}/time`, {
      extraPercent: 50,
    });

    const { state, startedAt, closesAt } = await act.read(taker, attempt);
    expect(state).toBe('open');
    expect((Date.parse(closesAt ?? '') - Date.parse(startedAt)) / 60_000).toBe(90);
  });
});
