import type { CoursePageView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { asked, quizOf, quizzingIn, said } from '../../../testing/quizzing.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

describe('regrading a quiz', () => {
  let app: TestApp;
  let staff: ApiClient;
  let act: ReturnType<typeof quizzingIn>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    act = quizzingIn(app, staff);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.moveBy({ minutes: 5 }));

  const rowsOf = async (sql: string, ...values: unknown[]) => (await app.database.query(sql, values)).rows;
  const wrongKey = quizOf([asked('a', false), asked('b', false), asked('c', true)]);
  const rightKey = quizOf([asked('a', true), asked('b', false), asked('c', true)]);
  const outcomeOf = async (...read: Parameters<typeof act.read>) => (await act.read(...read)).outcome;

  it('moves no score when a question is edited and published', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { a: said(true), b: said(true), c: said(true) });

    await act.mend(quiz, rightKey);

    expect(await outcomeOf(leader, attempt)).toEqual(attempt.outcome);
  });

  it('shows who would change and how, and writes nothing', async () => {
    const quiz = await act.quiz(wrongKey);
    const failed = await act.taker(quiz.course, { givenName: 'Åsa', familyName: 'Fallen' });
    const passed = await act.taker(quiz.course, { givenName: 'Bo', familyName: 'Kvar' });
    const same = await act.taker(quiz.course);
    const one = await act.answer(failed, { a: said(true), b: said(true), c: said(true) });
    const two = await act.answer(passed, { a: said(false), b: said(false), c: said(false) });
    await act.answer(same, { b: said(false) });
    await act.mend(quiz, rightKey);

    const { questions, attempts, changes } = await act.preview(quiz.id);

    const prompt = { sv: 'Fråga a', en: 'Fråga a' };
    expect(questions).toEqual([{ key: 'a', prompt, fits: 'all', reworded: null, isChosen: true }]);
    expect(attempts).toBe(3);
    expect(
      await rowsOf(
        `SELECT after FROM audit_entry WHERE action = 'regrade.looked-at' AND subject_id = $1`,
        quiz.id,
      ),
    ).toEqual([
      { after: { count: 2, personIds: expect.arrayContaining([failed.person.id, passed.person.id]) } },
    ]);
    expect(changes).toEqual([
      expect.objectContaining({
        attemptId: one.id,
        name: 'Åsa Fallen',
        number: 1,
        scoreBefore: 1 / 3,
        scoreAfter: 2 / 3,
        passedBefore: false,
        passedAfter: true,
        keepsPass: false,
      }),
      expect.objectContaining({
        attemptId: two.id,
        name: 'Bo Kvar',
        scoreBefore: 2 / 3,
        scoreAfter: 1 / 3,
        passedBefore: true,
        passedAfter: true,
        keepsPass: true,
      }),
    ]);
    expect(await outcomeOf(failed, one)).toEqual(one.outcome);
  });

  it('completes the quiz and the course for who passes by it, tells them by letter and on the page', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { a: said(true), b: said(true), c: said(true) });
    await act.mend(quiz, rightKey);

    const done = await act.regrade(quiz.id);

    expect(done).toMatchObject({ status: 200, body: { changed: 1 } });
    expect(await outcomeOf(leader, attempt)).toMatchObject({
      score: 2 / 3,
      passed: true,
      regraded: { at: app.clock.now().toISOString(), scoreBefore: 1 / 3 },
    });
    const { body: page } = await leader.client.get<CoursePageView>(
      `/enrolments/${leader.enrolmentId}/course`,
    );
    expect(page).toMatchObject({
      state: 'completed',
      progress: { requiredDone: 1, requiredTotal: 1 },
    });
    expect(
      await rowsOf(
        `SELECT verb, result FROM learning_record WHERE enrolment_id = $1 ORDER BY verb`,
        leader.enrolmentId,
      ),
    ).toEqual([
      { verb: 'failed', result: { score: { scaled: 1 / 3 } } },
      { verb: 'passed', result: { score: { scaled: 2 / 3 } } },
    ]);
    expect(
      await rowsOf(
        'SELECT best_score, attempts_used FROM activity_progress WHERE enrolment_id = $1',
        leader.enrolmentId,
      ),
    ).toEqual([{ best_score: 2 / 3, attempts_used: 1 }]);
    expect(
      await rowsOf(
        `SELECT kind FROM mail_message WHERE person_id = $1 AND kind LIKE 'quiz%'`,
        leader.person.id,
      ),
    ).toEqual([{ kind: 'quiz-regraded' }]);
    expect(
      await rowsOf(
        `SELECT after, reason FROM audit_entry WHERE action = 'quiz.regraded' AND subject_id = $1`,
        quiz.id,
      ),
    ).toEqual([{ after: { number: 1, changed: 1, newlyPassed: 1 }, reason: 'Facit var fel.' }]);
  });

  it('takes no pass and no best score away', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { a: said(false), b: said(false) });
    await act.mend(quiz, rightKey);

    await act.regrade(quiz.id);

    expect(await outcomeOf(leader, attempt)).toMatchObject({ score: 1 / 3, passed: true });
    expect(
      await rowsOf(
        'SELECT state, best_score FROM activity_progress WHERE enrolment_id = $1',
        leader.enrolmentId,
      ),
    ).toEqual([{ state: 'completed', best_score: 2 / 3 }]);
  });

  it('changes nothing when it is done once more', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { a: said(true), c: said(true) });
    await act.mend(quiz, rightKey);
    await act.regrade(quiz.id);
    const after = await outcomeOf(leader, attempt);
    app.clock.moveBy({ minutes: 5 });

    const again = await act.regrade(quiz.id);

    expect(again.body).toEqual({ changed: 0 });
    expect(await outcomeOf(leader, attempt)).toEqual(after);
    expect(await rowsOf('SELECT number FROM quiz_regrade WHERE lineage_id = $1', quiz.id)).toEqual([
      { number: 1 },
    ]);
  });

  it('is part of what the learner can take out', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    await act.answer(leader, { a: said(true), c: said(true) });
    await act.mend(quiz, rightKey);
    await act.regrade(quiz.id);

    const { body } = await leader.client.get<Record<string, unknown>>('/my/personal-data');

    expect(body['regraded-attempts']).toEqual([
      expect.objectContaining({ number: 1, scoreBefore: 1 / 3, scoreAfter: 2 / 3, passedAfter: true }),
    ]);
  });

  it('is refused when somebody has handed in what would change since it was shown', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    await act.mend(quiz, rightKey);
    const shown = await act.preview(quiz.id);
    const attempt = await act.answer(leader, { a: said(true), c: said(true) });

    const refused = await act.regradeAs(quiz.id, shown);

    expect(refused).toMatchObject({ status: 409, body: { code: 'regrade-outdated' } });
    expect(await outcomeOf(leader, attempt)).toMatchObject({ score: 1 / 3, regraded: null });
  });

  it('counts for attempts to come in versions published before it, and not for later ones', async () => {
    const quiz = await act.quiz(wrongKey);
    const early = await act.taker(quiz.course);
    await act.mend(quiz, rightKey);
    await act.regrade(quiz.id);
    app.clock.moveBy({ minutes: 5 });
    await act.mend(quiz, quizOf([asked('a', false), asked('b', true), asked('c', true)]));
    const late = await act.taker(quiz.course);
    const answers = { a: said(true), b: said(true), c: said(true) };

    const [first, second] = [await act.answer(early, answers), await act.answer(late, answers)];

    expect(first.outcome?.questions.map(({ points }) => points)).toEqual([1, 0, 1]);
    expect(second.outcome?.questions.map(({ points }) => points)).toEqual([0, 1, 1]);
  });

  it('finds the quiz on the road of a learner who has moved to another version', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    await act.answer(leader, { a: said(true), c: said(true) });
    await act.mend(quiz, rightKey);
    const enrolments = [leader.enrolmentId];
    await staff.post(`/studio/courses/${quiz.course.id}/moves`, { to: 2, enrolments });

    await act.regrade(quiz.id);

    const { body } = await leader.client.get<CoursePageView>(`/enrolments/${leader.enrolmentId}/course`);
    expect(body).toMatchObject({ state: 'completed', progress: { requiredDone: 1 } });
  });

  it('leaves the road of a learner who has left as it is', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    await act.answer(leader, { a: said(true), c: said(true) });
    await leader.client.post(`/enrolments/${leader.enrolmentId}/withdrawal`);
    await act.mend(quiz, rightKey);

    const { body } = await act.regrade(quiz.id);

    expect(body).toEqual({ changed: 1 });
    expect(await rowsOf('SELECT state FROM enrolment WHERE id = $1', leader.enrolmentId)).toEqual([
      { state: 'withdrawn' },
    ]);
    expect(await rowsOf('SELECT kind FROM mail_message WHERE person_id = $1', leader.person.id)).toEqual([]);
  });

  it('names a question that does not speak of what was asked, and keeps its key', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { a: said(true), c: said(true) });
    const asNumber = { ...asked('a', true), kind: 'number', value: 3, tolerance: 0, correct: undefined };
    await act.mend(quiz, quizOf([asNumber, asked('b', false), asked('c', true)]));

    const { questions, changes } = await act.preview(quiz.id);

    expect(questions).toEqual([expect.objectContaining({ key: 'a', fits: 'none', isChosen: false })]);
    expect(changes).toEqual([]);
    expect(await outcomeOf(leader, attempt)).toEqual(attempt.outcome);
  });

  it('takes a question of the bank as the bank has it now, without publishing', async () => {
    const [written, mended] = [asked('bankens', false), asked('bankens', true)];
    const shelf = { categoryId: null, tags: [] };
    const { body: banked } = await staff.post<{ id: string; version: number }>('/studio/questions', {
      written,
      ...shelf,
    });
    const copy = { ...written, key: 'a', bank: { question: banked.id, version: 1 } };
    const quiz = await act.quiz(quizOf([copy, asked('b', false)], { passMark: 1 }));
    const leader = await act.taker(quiz.course);
    await act.answer(leader, { a: said(true), b: said(false) });
    await staff.put(
      `/studio/questions/${banked.id}`,
      { written: mended, ...shelf },
      { version: banked.version },
    );

    const { questions, changes } = await act.preview(quiz.id);

    expect(questions).toEqual([expect.objectContaining({ key: 'a', fits: 'all' })]);
    expect(changes).toEqual([
      expect.objectContaining({ scoreBefore: 0.5, scoreAfter: 1, passedAfter: true }),
    ]);
  });

  it('gives whoever hands in at the same time the one key or the other, and counts everyone', async () => {
    const quiz = await act.quiz(wrongKey);
    const leaders = await Promise.all(Array.from({ length: 8 }, () => act.taker(quiz.course)));
    const first = await act.taker(quiz.course);
    const answers = { a: said(true), c: said(true) };
    await act.answer(first, answers);
    const begun = await Promise.all(
      leaders.map(async (it) => ({ it, attempt: await act.begin(it, answers) })),
    );
    await act.mend(quiz, rightKey);
    const shown = await act.preview(quiz.id);

    const [regraded] = await Promise.all([
      act.regradeAs(quiz.id, shown),
      ...begun.map(({ it, attempt }) => act.submit(it, attempt)),
    ]);
    if (regraded.status === 409) await act.regrade(quiz.id);
    await app.get(Jobs).drain();

    const scores = await rowsOf(
      `SELECT DISTINCT q.score, q.passed, e.state FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id
       WHERE e.course_id = $1`,
      quiz.course.id,
    );
    expect(scores).toEqual([{ score: 2 / 3, passed: true, state: 'completed' }]);
    const { changes } = await act.preview(quiz.id);
    expect(changes).toEqual([]);
  });

  it('is made once when two make it at the same time', async () => {
    const quiz = await act.quiz(wrongKey);
    const leader = await act.taker(quiz.course);
    await act.answer(leader, { a: said(true), c: said(true) });
    await act.mend(quiz, rightKey);
    const shown = await act.preview(quiz.id);

    const answers = await Promise.all([1, 2].map(() => act.regradeAs(quiz.id, shown)));

    await app.get(Jobs).drain();
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await rowsOf('SELECT number FROM quiz_regrade WHERE lineage_id = $1', quiz.id)).toHaveLength(1);
    expect(await rowsOf('SELECT id FROM mail_message WHERE person_id = $1', leader.person.id)).toHaveLength(
      1,
    );
  });
});
