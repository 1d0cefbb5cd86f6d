import type { QuizAttemptView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { JobHandlers } from '../../../platform/jobs/job-handlers.ts';
import { asked, quizOf, quizzingIn, said } from '../../../testing/quizzing.ts';
import type { Taker } from '../../../testing/quizzing.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const learners = 150;
const quizWith = (correct: boolean) => quizOf([asked('a', correct)], { passMark: 1 });

describe('a regrade by which very many pass', () => {
  let app: TestApp;
  let staff: ApiClient;
  let act: ReturnType<typeof quizzingIn>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    act = quizzingIn(app, staff);
  });
  afterAll(() => app.close());

  const tell = (sql: string, ...values: unknown[]) => app.database.query(sql, values);
  /** As many more who have done just what the taker has. */
  const multiply = async ({ enrolmentId }: Taker) => {
    const { rows } = await tell(
      `INSERT INTO person (id, given_name, family_name, email, state, created_at)
       SELECT gen_random_uuid(), 'Deltagare', 'Nummer ' || n, n || '.many@vagar.example', 'active', e.enrolled_at
       FROM enrolment e, generate_series(1, $2) AS n WHERE e.id = $1 RETURNING id`,
      enrolmentId,
      learners,
    );
    const people = rows.map(({ id }: { id: string }) => id);
    await tell(
      `INSERT INTO enrolment (id, person_id, course_id, course_version_id, state, enrolled_at)
       SELECT gen_random_uuid(), p, e.course_id, e.course_version_id, 'active', e.enrolled_at
       FROM enrolment e, unnest($2::uuid[]) p WHERE e.id = $1`,
      enrolmentId,
      people,
    );
    await tell(
      `INSERT INTO enrolment_progress (enrolment_id, required_total)
       SELECT id, 1 FROM enrolment WHERE person_id = ANY ($1::uuid[])`,
      people,
    );
    await tell(
      `INSERT INTO quiz_attempt (id, enrolment_id, activity_id, person_id, number, state, seed, answers, started_at,
         submitted_at, score, passed)
       SELECT gen_random_uuid(), e.id, q.activity_id, e.person_id, 1, 'submitted', q.seed, q.answers, q.started_at,
         q.submitted_at, 0, false
       FROM quiz_attempt q, enrolment e WHERE q.enrolment_id = $1 AND e.person_id = ANY ($2::uuid[])`,
      enrolmentId,
      people,
    );
    await tell(
      `INSERT INTO activity_progress (enrolment_id, activity_id, state, best_score, attempts_used)
       SELECT e.id, q.activity_id, 'failed', 0, 1
       FROM quiz_attempt q, enrolment e WHERE q.enrolment_id = $1 AND e.person_id = ANY ($2::uuid[])`,
      enrolmentId,
      people,
    );
  };

  it('keeps nobody from handing in, and follows everyone up, once', async () => {
    const quiz = await act.quiz(quizWith(false));
    const first = await act.taker(quiz.course);
    await act.answer(first, { a: said(true) });
    const late = await act.taker(quiz.course);
    // Nothing is answered: it comes to the same before the regrade and after it.
    const open = await act.begin(late, {});
    await multiply(first);
    await act.mend(quiz, quizWith(true));
    const shown = await act.preview(quiz.id);
    const begun = performance.now();

    const [regraded, handedIn] = await Promise.all([
      act.regradeAs(quiz.id, shown),
      late.client.post<QuizAttemptView>(`/quiz-attempts/${open.id}/submission`),
    ]);
    const waited = performance.now() - begun;
    // Only what follows of the regrade: the letters have their own way.
    const { rows: made } = await tell('SELECT id FROM quiz_regrade WHERE lineage_id = $1', quiz.id);
    const follow = () => app.get(JobHandlers).get('follow-regrade')?.({ regradeId: made[0]?.id });
    await follow();
    await follow();

    expect(waited).toBeLessThan(2000);
    expect(handedIn).toMatchObject({ status: 200, body: { outcome: { score: 0 } } });
    expect(regraded).toMatchObject({ status: 200, body: { changed: learners + 1 } });
    const { rows } = await tell(
      `SELECT count(*)::integer AS completed, count(*) FILTER (WHERE ap.best_score = 1)::integer AS best,
         (SELECT count(*)::integer FROM mail_message WHERE kind = 'quiz-regraded') AS letters
       FROM enrolment e JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.state = 'completed'
       WHERE e.course_id = $1 AND e.state = 'completed'`,
      quiz.course.id,
    );
    expect(rows).toEqual([{ completed: learners + 1, best: learners + 1, letters: learners + 1 }]);
  });
});
