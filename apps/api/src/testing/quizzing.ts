import type {
  CourseDraftView,
  CoursePageView,
  DraftActivityView,
  EnrolmentView,
  QuizAttemptView,
  RegradePreview,
} from '@vagar/contract';
import type { ApiClient, GivenPerson, PersonWishes } from '@vagar/testing';
import { asStaff, both } from './as-staff.ts';
import type { TestApp } from './start-test-app.ts';

export const said = (value: boolean) => ({ kind: 'true-false', value });
/** True or false, with what counts as right. */
export const asked = (key: string, correct: boolean) => ({
  kind: 'true-false',
  key,
  prompt: both(`Fråga ${key}`),
  feedback: both('Därför.'),
  correct,
});
/** Half of the questions are enough. */
export const quizOf = (questions: readonly object[], change: object = {}) => ({
  ...{ passMark: 0.5, attempts: null, draw: null, shuffle: false, timeLimit: null, pools: [] },
  questions,
  ...change,
});

export interface Taker {
  readonly person: GivenPerson;
  readonly client: ApiClient;
  readonly enrolmentId: string;
  /** The learner's address of the quiz. */
  readonly path: string;
}

/** A course with one quiz that staff write, publish and mend, and learners who take it. */
export const quizzingIn = (app: TestApp, staff: ApiClient) => {
  const studio = asStaff(staff);

  const publish = (course: CourseDraftView) =>
    studio.publish(course.id, { note: '', override: 'En kort kurs' });

  const quiz = async (draft: object) => {
    const course = await studio.newCourse('Kursen');
    const made = await studio.addActivity(await studio.addModule(course), 'quiz', 'Frågorna');
    await studio.write(made, draft);
    await publish(course);
    return { course, id: made.id };
  };

  /** Another draft, published. */
  const mend = async (quizOfCourse: { course: CourseDraftView; id: string }, draft: object) => {
    const { body } = await staff.get<DraftActivityView>(`/studio/activities/${quizOfCourse.id}`);
    await studio.write(body, draft);
    await publish(quizOfCourse.course);
  };

  const taker = async (course: CourseDraftView, wishes: PersonWishes = {}): Promise<Taker> => {
    const person = await app.given.person(wishes);
    const client = await app.as(person);
    const { body } = await client.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const { body: page } = await client.get<CoursePageView>(`/enrolments/${body.id}/course`);
    const path = `/enrolments/${body.id}/activities/${page.modules[0]?.activities[0]?.id}`;
    return { person, client, enrolmentId: body.id, path };
  };

  const start = async ({ client, path }: Taker) =>
    (await client.post<QuizAttemptView>(`${path}/quiz-attempts`)).body;
  const submit = async ({ client }: Taker, { id }: { id: string }) =>
    (await client.post<QuizAttemptView>(`/quiz-attempts/${id}/submission`)).body;
  const begin = async (by: Taker, answers: object) => {
    const attempt = await start(by);
    await by.client.put(`/quiz-attempts/${attempt.id}/answers`, { answers }, { version: attempt.version });
    return attempt;
  };
  const answer = async (by: Taker, answers: object) => submit(by, await begin(by, answers));
  const read = async ({ client }: Taker, { id }: { id: string }) =>
    (await client.get<QuizAttemptView>(`/quiz-attempts/${id}`)).body;

  const preview = async (id: string, by = staff) =>
    (await by.get<RegradePreview>(`/studio/activities/${id}/regrades`)).body;
  const regradeAs = (id: string, fingerprint: string, by = staff) =>
    by.post<{ changed: number; code?: string }>(`/studio/activities/${id}/regrades`, {
      reason: 'Facit var fel.',
      fingerprint,
    });
  const regrade = async (id: string) => regradeAs(id, (await preview(id)).fingerprint);

  return { publish, quiz, mend, taker, start, begin, submit, answer, read, preview, regradeAs, regrade };
};
