import type { GivenCourse } from '@vagar/testing';
import { Sweeps } from '../../../../platform/jobs/sweeps.ts';
import { attemptingIn, essay, right, trueFalse, written, wrong } from '../../../../testing/attempting.ts';
import type { Attempting } from '../../../../testing/attempting.ts';
import type { Road } from '../../../../testing/road.ts';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { TimeExtensions } from './time-extensions.ts';

describe('a quiz with a time limit', () => {
  let app: TestApp;
  let attempting: Attempting;
  let course: GivenCourse;
  let learner: Road;

  beforeAll(async () => {
    app = await startTestApp();
    attempting = attemptingIn(app);
    course = await attempting.course({ questions: [trueFalse('a'), trueFalse('b')], timeLimit: 30 });
  });
  beforeEach(async () => {
    learner = await attempting.road(course);
  });
  afterAll(() => app.close());

  const begin = async () => (await attempting.start(learner)).body;
  const sweep = () => app.get(Sweeps).run('quiz-time');
  const results = () =>
    attempting.rowsOf(
      'SELECT verb FROM learning_record WHERE enrolment_id = $1 ORDER BY id',
      learner.enrolmentId,
    );
  const minutesOf = ({ startedAt, closesAt }: { startedAt: string; closesAt: string | null }) =>
    (Date.parse(closesAt ?? '') - Date.parse(startedAt)) / 60_000;

  /** As the page with the results writes it. */
  const extend = async (percent: number) => {
    const lineage = course.activities[0]?.lineageId ?? '';
    await app.get(Transaction).run(async () => {
      await app.database.query(
        `INSERT INTO time_extension VALUES ($1, $2, $3, $4, now())
         ON CONFLICT (enrolment_id, lineage_id) DO UPDATE SET extra_percent = excluded.extra_percent`,
        [learner.enrolmentId, lineage, percent, learner.person.id],
      );
      await app.get(TimeExtensions).applyToOpen(learner.enrolmentId, lineage);
    });
  };

  it('says when the attempt closes and what time it is', async () => {
    const attempt = await begin();

    expect(minutesOf(attempt)).toBe(30);
    expect(attempt.now).toBe(app.clock.now().toISOString());
  });

  it('takes nothing in after the end, and has handed in what was saved in time', async () => {
    const attempt = await begin();
    const { body: saved } = await attempting.save(learner, attempt, { a: right });
    app.clock.moveBy({ minutes: 31 });

    const late = await attempting.save(learner, { ...attempt, ...saved }, { a: wrong, b: wrong });

    const after = await attempting.read(learner, attempt);
    expect(late).toMatchObject({ status: 409, body: { code: 'time-over' } });
    expect(after).toMatchObject({
      state: 'submitted',
      answers: { a: right },
      outcome: { score: 0.5, passed: true, submittedAt: attempt.closesAt },
    });
  });

  it('takes in what comes within the grace', async () => {
    const attempt = await begin();
    app.clock.moveTo(new Date(Date.parse(attempt.closesAt ?? '') + 14_000).toISOString());

    const statuses = [
      (await attempting.save(learner, attempt, { a: right })).status,
      (await attempting.submit(learner, attempt)).status,
    ];

    expect(statuses).toEqual([200, 200]);
  });

  it('is handed in when it is read, and when another is wanted, which shows how it went', async () => {
    const attempt = await begin();
    app.clock.moveBy({ minutes: 31 });

    const wanted = await attempting.start(learner);

    expect(wanted.body).toMatchObject({ id: attempt.id, state: 'submitted', outcome: { passed: false } });
    expect(await results()).toEqual([{ verb: 'failed' }]);
    expect((await attempting.start(learner)).body).toMatchObject({ number: 2, state: 'open' });
  });

  it('is handed in by the sweep for whoever went away, and leaves alone what still goes on', async () => {
    const other = await attempting.road(course);
    const attempt = await begin();
    await attempting.save(learner, attempt, { a: right, b: right });
    app.clock.moveBy({ minutes: 20 });
    const { body: later } = await attempting.start(other);
    app.clock.moveBy({ minutes: 11 });

    await sweep();

    const rows = await attempting.rowsOf(
      'SELECT state, score FROM quiz_attempt WHERE id = ANY ($1) ORDER BY started_at',
      [attempt.id, later.id],
    );
    expect(rows).toEqual([
      { state: 'submitted', score: 1 },
      { state: 'open', score: null },
    ]);
    expect(await results()).toEqual([{ verb: 'passed' }]);
  });

  it('is handed in by the sweep however many cannot be', async () => {
    const attempt = await begin();
    const broken = await app.given.course({
      modules: [Array.from({ length: 500 }, () => 'quiz' as const)],
      contents: { quiz: { content: { kind: 'quiz', passMark: 1 }, key: {} } },
    });
    const stuck = await app.given.enrolment(learner.person, broken);
    await app.database.query(
      `INSERT INTO quiz_attempt (id, enrolment_id, activity_id, person_id, number, state, seed, started_at, closes_at)
       SELECT uuidv7(), $1, a.id, $2, 1, 'open', 's', $3, $3 FROM activity a WHERE a.course_version_id = $4`,
      [stuck.id, learner.person.id, app.clock.now(), broken.versionId],
    );
    app.clock.moveBy({ minutes: 31 });

    await sweep();

    const rows = await attempting.rowsOf('SELECT state FROM quiz_attempt WHERE id = $1', attempt.id);
    expect(rows).toEqual([{ state: 'submitted' }]);
  });

  it('leaves the learner where they were last when the clock hands in what somebody must read', async () => {
    const read = await attempting.course({ questions: [essay('a')], timeLimit: 30 });
    const writer = await attempting.road(read);
    const { body: attempt } = await attempting.start(writer);
    await attempting.save(writer, attempt, { a: written('Ord') });
    const lastStep = () =>
      attempting.rowsOf(
        'SELECT last_step_id, last_step_at FROM enrolment_progress WHERE enrolment_id = $1',
        writer.enrolmentId,
      );
    const before = await lastStep();
    app.clock.moveBy({ minutes: 31 });

    await sweep();

    expect(await attempting.read(writer, attempt)).toMatchObject({ waitsForMarks: true });
    expect(await lastStep()).toEqual(before);
  });

  it('waits for no one who has left the course', async () => {
    const attempt = await begin();
    await learner.client.post(`/enrolments/${learner.enrolmentId}/withdrawal`);
    app.clock.moveBy({ minutes: 31 });

    await sweep();

    expect(await attempting.read(learner, attempt)).toMatchObject({ state: 'open' });
  });

  it('is handed in once, however many notice the end at the same time', async () => {
    const learners = await Promise.all(Array.from({ length: 5 }, () => attempting.road(course)));
    const attempts = await Promise.all(learners.map(async (one) => (await attempting.start(one)).body));
    await Promise.all(
      learners.map((one, place) =>
        attempting.save(one, attempts[place] ?? { id: '', version: 0 }, { a: right }),
      ),
    );
    app.clock.moveBy({ minutes: 31 });

    const answers = await Promise.all([
      ...learners.flatMap((one, place) => {
        const attempt = attempts[place] ?? { id: '', version: 0 };
        return [
          attempting.submit(one, attempt).then(({ status }) => status),
          attempting.start(one).then(({ status }) => status),
          attempting.save(one, attempt, { a: wrong }).then(({ status }) => status),
          attempting.read(one, attempt).then(() => 200),
        ];
      }),
      sweep().then(() => 200),
    ]);

    const rows = await attempting.rowsOf(
      `SELECT q.score, p.attempts_used, (SELECT count(*)::integer FROM learning_record r
         WHERE r.enrolment_id = q.enrolment_id) AS records
       FROM quiz_attempt q JOIN activity_progress p ON p.enrolment_id = q.enrolment_id
       WHERE q.id = ANY ($1)`,
      attempts.map(({ id }) => id),
    );
    expect(rows).toEqual(learners.map(() => ({ score: 0.5, attempts_used: 1, records: 1 })));
    expect(answers.every((status) => status === 200 || status === 409)).toBe(true);
  });

  it('gives longer time to whoever has it, and to the attempt that is open', async () => {
    const attempt = await begin();
    await extend(50);
    const during = await attempting.read(learner, attempt);
    await attempting.submit(learner, attempt);
    const { body: next } = await attempting.start(learner);

    expect([minutesOf(during), minutesOf(next)]).toEqual([45, 45]);
    const { body } = await learner.client.get<{ mine: { extraPercent: number } }>(learner.path);
    expect(body.mine.extraPercent).toBe(50);
  });

  it('gives no time back when it is over, also when nobody has noticed', async () => {
    const attempt = await begin();
    app.clock.moveBy({ minutes: 31 });

    await extend(100);

    expect(await attempting.read(learner, attempt)).toMatchObject({
      state: 'submitted',
      closesAt: attempt.closesAt,
    });
  });
});
