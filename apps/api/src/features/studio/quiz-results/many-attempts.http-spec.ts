import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ApiClient } from '@vagar/testing';
import { asked, quizOf, quizzingIn } from '../../../testing/quizzing.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const keys = Array.from({ length: 20 }, (_, index) => `q${index}`);
const quizWith = (correct: boolean) =>
  quizOf(
    keys.map((key) => asked(key, key === 'q0' ? correct : true)),
    { draw: 15, shuffle: true, passMark: 1 },
  );

describe('a quiz that 5,000 have taken', () => {
  let app: TestApp;
  let staff: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it('has its dry run within seconds, and lets others in between', async () => {
    const act = quizzingIn(app, staff);
    const quiz = await act.quiz(quizWith(false));
    const taker = await act.taker(quiz.course);
    await act.submit(taker, await act.begin(taker, {}));
    await app.database.query(
      `INSERT INTO quiz_attempt (id, enrolment_id, activity_id, person_id, number, state, seed, answers, started_at,
         submitted_at, score, passed)
       SELECT gen_random_uuid(), q.enrolment_id, q.activity_id, q.person_id, n + 1, 'submitted', 'seed-' || n, $2::jsonb,
         q.started_at, q.submitted_at, 0, false
       FROM quiz_attempt q, generate_series(1, 4999) AS n WHERE q.enrolment_id = $1`,
      [taker.enrolmentId, Object.fromEntries(keys.map((key) => [key, { kind: 'true-false', value: true }]))],
    );
    await act.mend(quiz, quizWith(true));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();

    const { attempts, changes } = await act.preview(quiz.id);

    const took = performance.now() - begun;
    delay.disable();
    expect(attempts).toBe(5000);
    expect(changes).toHaveLength(4999);
    expect(took).toBeLessThan(10_000);
    expect(delay.max / 1e6).toBeLessThan(1000);
  });
});
