import type { CoursePageView, DraftActivityView, DraftModule, EnrolmentView } from '@vagar/contract';
import type { CourseDraftView, QuizAttemptView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';

const both = (text: string) => ({ sv: text, en: text });
const right = { kind: 'true-false', value: true };
const wrong = { kind: 'true-false', value: false };

describe('tries at a quiz', () => {
  let app: TestApp;
  let leader: ApiClient;
  let course: CourseDraftView;
  let at: string;

  beforeAll(async () => {
    app = await startTestApp();
    const staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    course = (await staff.post<CourseDraftView>('/studio/courses', { title: 'Försök' })).body;
    const { body: module } = await staff.post<DraftModule>(`/studio/courses/${course.id}/modules`, {
      title: both('Modul'),
    });
    const { body: quiz } = await staff.post<DraftActivityView>(`/studio/modules/${module.id}/activities`, {
      kind: 'quiz',
      title: both('Frågor'),
    });
    const questions = ['a', 'b'].map((key) => ({
      kind: 'true-false',
      key,
      prompt: both('Sant?'),
      feedback: both('Ja.'),
      correct: true,
    }));
    await staff.put(
      `/studio/activities/${quiz.id}`,
      {
        title: quiz.title,
        minutes: 5,
        required: true,
        condition: null,
        written: {
          kind: 'quiz',
          draft: { passMark: 0.5, attempts: 2, draw: null, shuffle: false, questions },
        },
      },
      { version: quiz.version },
    );
    await staff.post(`/studio/courses/${course.id}/versions`, { note: '', override: 'Kort' });
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const { body: page } = await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`);
    at = `/enrolments/${enrolment.id}/activities/${page.modules[0]?.activities[0]?.id}`;
  });

  const start = async () => (await leader.post<QuizAttemptView>(`${at}/quiz-attempts`)).body;
  const handIn = async (a: object, b: object) => {
    const attempt = await start();
    await leader.put(
      `/quiz-attempts/${attempt.id}/answers`,
      { answers: { a, b } },
      { version: attempt.version },
    );
    return (await leader.post<QuizAttemptView>(`/quiz-attempts/${attempt.id}/submission`)).body;
  };

  it('show no solution while the last one is being answered, and show it afterwards', async () => {
    const first = await handIn(wrong, wrong);
    const last = await start();
    const read = async () =>
      (await leader.get<QuizAttemptView>(`/quiz-attempts/${first.id}`)).body.outcome?.questions.map(
        ({ solution }) => solution,
      );

    const during = await read();
    await leader.post(`/quiz-attempts/${last.id}/submission`);

    expect(during).toEqual([null, null]);
    expect(await read()).toEqual([right, right]);
  });

  it('are under way from the first, before anything is handed in', async () => {
    await start();

    const { body } = await leader.get<{ state: string }>(at);

    expect(body.state).toBe('started');
  });

  it('keep the best score, also one that comes after the mark was reached', async () => {
    const passed = await handIn(right, wrong);
    const better = await handIn(right, right);

    const { rows } = await app.database.query(
      'SELECT best_score, attempts_used, state FROM activity_progress WHERE enrolment_id = $1',
      [passed.enrolmentId],
    );
    expect([passed.outcome?.score, better.outcome?.score]).toEqual([0.5, 1]);
    expect(rows).toEqual([{ best_score: 1, attempts_used: 2, state: 'completed' }]);
  });
});
