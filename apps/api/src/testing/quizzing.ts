import type {
  CourseDraftView,
  CoursePageView,
  DraftActivityView,
  EnrolmentView,
  RegradePreview,
} from '@vagar/contract';
import type { ApiClient, GivenPerson, PersonWishes } from '@vagar/testing';
import { Jobs } from '../platform/jobs/jobs.ts';
import { asStaff, both } from './as-staff.ts';
import { attemptingIn } from './attempting.ts';
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
  const attempting = attemptingIn(app);

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

  const start = async (by: Taker) => (await attempting.start(by)).body;
  const submit = async (by: Taker, on: { id: string }) => (await attempting.submit(by, on)).body;
  const begin = async (by: Taker, answers: object) => {
    const attempt = await start(by);
    await attempting.save(by, attempt, answers);
    return attempt;
  };
  const { attempt: answer, read } = attempting;

  /** Without questions: with those that are chosen from the start. */
  const preview = async (id: string, questions?: readonly string[]) => {
    const query = questions && { questions: questions.join(',') };
    return (await staff.get<RegradePreview>(`/studio/activities/${id}/regrades`, { query: { ...query } }))
      .body;
  };
  type Shown = Pick<RegradePreview, 'fingerprint'> & {
    readonly questions: readonly Pick<RegradePreview['questions'][number], 'key' | 'isChosen'>[];
  };
  const regradeAs = (id: string, { fingerprint, questions }: Shown, by = staff) =>
    by.post<{ changed: number; code?: string }>(`/studio/activities/${id}/regrades`, {
      reason: 'Facit var fel.',
      fingerprint,
      questions: questions.flatMap(({ key, isChosen }) => (isChosen ? key : [])),
    });
  /** What is shown is done, and what follows of it. */
  const regrade = async (id: string, questions?: readonly string[]) => {
    const done = await regradeAs(id, await preview(id, questions));
    await app.get(Jobs).drain();
    return done;
  };

  return { publish, quiz, mend, taker, start, begin, submit, answer, read, preview, regradeAs, regrade };
};
