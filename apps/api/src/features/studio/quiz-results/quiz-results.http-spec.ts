import type { QuestionDifficulty, QuizResultPage } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asked, quizOf, quizzingIn, said } from '../../../testing/quizzing.ts';
import type { Taker } from '../../../testing/quizzing.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const timed = quizOf([asked('a', true), asked('b', true)], { timeLimit: 20 });

describe('the results of a quiz', () => {
  let app: TestApp;
  let staff: ApiClient;
  let act: ReturnType<typeof quizzingIn>;
  let quiz: Awaited<ReturnType<typeof act.quiz>>;
  let at: string;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    act = quizzingIn(app, staff);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    quiz = await act.quiz(timed);
    at = `/studio/activities/${quiz.id}`;
  });

  const list = async (query: Record<string, string | number> = {}, by = staff) =>
    by.get<QuizResultPage>(`${at}/quiz-results`, { query });
  const extend = (taker: Pick<Taker, 'enrolmentId'>, extraPercent: number, by = staff) =>
    by.put(`${at}/quiz-results/${taker.enrolmentId}/time`, { extraPercent });
  const auditOf = async (action: string, id: string) =>
    (
      await app.database.query(
        'SELECT before, after, reason FROM audit_entry WHERE action = $1 AND subject_id = $2',
        [action, id],
      )
    ).rows;

  it('show everyone who takes it, by name, with what came of their attempts', async () => {
    const done = await act.taker(quiz.course, { givenName: 'Ylva', familyName: 'Öberg' });
    const begun = await act.taker(quiz.course, { givenName: 'Ali', familyName: 'Berg' });
    await act.answer(done, { a: said(false), b: said(false) });
    await act.answer(done, { a: said(true), b: said(false) });
    await act.begin(begun, {});

    const { body } = await list();

    expect(body).toMatchObject({ courseId: quiz.course.id, timeLimit: 20, total: 2, regrades: [] });
    expect(body.rows).toEqual([
      expect.objectContaining({
        name: 'Ali Berg',
        attempts: 1,
        bestScore: null,
        passed: false,
        isOpen: true,
      }),
      expect.objectContaining({
        name: 'Ylva Öberg',
        attempts: 2,
        bestScore: 0.5,
        passed: true,
        isOpen: false,
      }),
    ]);
    expect(await auditOf('quiz-results.looked-at', quiz.id)).toEqual([
      expect.objectContaining({ after: { page: 1, personIds: [begun.person.id, done.person.id] } }),
    ]);
  });

  it('are found by name and turned page by page, in one statement whatever its size', async () => {
    for (const familyName of ['Ek', 'Ask', 'Alm']) await act.taker(quiz.course, { familyName });

    const second = await list({ page: 2, size: 2 });
    const found = await list({ search: 'ask' });
    const sent = await app.statementsOf(() => list());

    expect(second.body.rows.map(({ name }) => name)).toEqual(['Kim Ek']);
    expect(found.body.rows.map(({ name }) => name)).toEqual(['Kim Ask']);
    // The session, who may, the page, and the note that somebody looked.
    expect(sent).toHaveLength(4);
  });

  it('say how hard each question was, from ten answers on', async () => {
    const takers = await Promise.all(Array.from({ length: 9 }, () => act.taker(quiz.course)));
    const tenth = await act.taker(quiz.course);
    const read = async () => (await staff.get<QuestionDifficulty>(`${at}/question-difficulty`)).body;
    for (const taker of takers) await act.answer(taker, { a: said(true), b: said(false) });
    const few = await read();
    await act.answer(tenth, { a: said(false), b: said(false) });
    // A second try has read the feedback, and is not counted.
    await act.answer(tenth, { a: said(true), b: said(true) });

    const enough = await read();

    expect(few.questions.map(({ asked: times, meanPoints }) => [times, meanPoints])).toEqual([
      [9, null],
      [9, null],
    ]);
    expect(enough.attempts).toBe(10);
    expect(enough.questions.map(({ key, meanPoints }) => [key, meanPoints])).toEqual([
      ['a', 0.9],
      ['b', 0],
    ]);
  });

  it('hold longer time for a person: the open attempt and the next close later', async () => {
    const taker = await act.taker(quiz.course);
    const open = await act.start(taker);

    const { status } = await extend(taker, 50);
    const longer = await act.read(taker, open);
    await act.submit(taker, open);
    const next = await act.start(taker);

    const minutes = ({ startedAt, closesAt }: typeof open) =>
      (Date.parse(closesAt ?? '') - Date.parse(startedAt)) / 60_000;
    expect(status).toBe(204);
    expect([open, longer, next].map(minutes)).toEqual([20, 30, 30]);
    expect((await list()).body.rows).toEqual([expect.objectContaining({ extraPercent: 50 })]);
    expect(await auditOf('quiz-time.extended', taker.enrolmentId)).toEqual([
      { before: { extraPercent: 0 }, after: { extraPercent: 50, lineageId: quiz.id }, reason: null },
    ]);
  });

  it('take the longer time back, also from the open attempt', async () => {
    const taker = await act.taker(quiz.course);
    await extend(taker, 50);
    const open = await act.start(taker);

    await extend(taker, 0);

    const { startedAt, closesAt } = await act.read(taker, open);
    expect(Date.parse(closesAt ?? '') - Date.parse(startedAt)).toBe(20 * 60_000);
    expect((await list()).body.rows).toEqual([expect.objectContaining({ extraPercent: 0 })]);
  });

  it('take two extensions at the same time', async () => {
    const taker = await act.taker(quiz.course);

    const answers = await Promise.all([25, 50, 75, 100].map((percent) => extend(taker, percent)));

    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
  });

  it.each([-1, 301, 0.5, null])('refuse %p per cent', async (percent) => {
    const taker = await act.taker(quiz.course);

    const { status } = await extend(taker, percent as number);

    expect(status).toBe(422);
  });

  it('give no time to an enrolment of another course', async () => {
    const elsewhere = await act.taker((await act.quiz(timed)).course);

    const { status } = await extend(elsewhere, 50);

    expect(status).toBe(404);
  });

  it('are not there for whoever edits other courses only, and refused to whoever edits none', async () => {
    const taker = await act.taker(quiz.course);
    const programme = await app.given.programme(await app.given.course());
    const scope = { role: 'programme-staff', scopeKind: 'programme', scopeId: programme.id } as const;
    const others = await app.as(await app.given.person({ roles: [scope] }));
    const ask = (by: ApiClient) => [
      list({}, by),
      by.get(`${at}/question-difficulty`),
      extend(taker, 50, by),
      by.get(`${at}/regrades`),
      act.regradeAs(quiz.id, { fingerprint: 'x', questions: [] }, by),
    ];

    const [outside, learner] = await Promise.all(
      [others, taker.client].map(async (by) => (await Promise.all(ask(by))).map(({ status }) => status)),
    );

    expect(outside).toEqual([404, 404, 404, 404, 404]);
    expect(learner).toEqual([403, 403, 403, 403, 403]);
  });

  it('are not there for what is no quiz', async () => {
    const text = '11111111-1111-4111-8111-111111111111';

    const { status } = await staff.get(`/studio/activities/${text}/quiz-results`);

    expect(status).toBe(404);
  });
});
