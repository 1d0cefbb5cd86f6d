import type {
  ActivityView,
  CorrectionPreview,
  CorrectionSent,
  CourseDraftView,
  CoursePageView,
  DraftActivityView,
  EnrolmentView,
} from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asStaff, both } from './as-staff.ts';
import type { TestApp } from './start-test-app.ts';

/** Published words, those who read them, and staff who mend them. */
export const asCorrector = (app: TestApp, staff: ApiClient) => {
  const studio = asStaff(staff);
  const at = (id: string) => `/studio/courses/${id}`;
  const preview = async (id: string, version = 1) =>
    (await staff.get<CorrectionPreview>(`${at(id)}/correctable-parts`, { query: { version } })).body;
  const chosen = ({ version, parts }: CorrectionPreview, reason = 'Felstavat') => ({
    version,
    reason,
    parts: parts.map(({ id, mark }) => ({ id, mark })),
  });
  const send = (id: string, body: object, by = staff) =>
    by.post<CorrectionSent>(`${at(id)}/corrections`, body);
  const now = async ({ id }: { id: string }) =>
    (await staff.get<DraftActivityView>(`/studio/activities/${id}`)).body;

  /** Somebody who takes the course. */
  const learnerOf = async ({ key }: CourseDraftView) => {
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${key}/enrolments`);
    const course = async () => (await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`)).body;
    const ids = (await course()).modules.flatMap(({ activities }) => activities.map(({ id }) => id));
    const path = (place: number) => `/enrolments/${enrolment.id}/activities/${ids[place]}`;
    const read = async (place: number) => (await leader.get<ActivityView>(path(place))).body;
    const finish = (place: number) => leader.post(`${path(place)}/results`, { kind: 'text-read' });
    return { leader, enrolment, course, path, read, finish };
  };

  /** A published course, somebody who takes it, and other words in the draft of its first text. */
  const mended = async () => {
    const made = await studio.wholeCourse();
    await studio.publish(made.course.id);
    const learner = await learnerOf(made.course);
    await studio.writeText(await now(made.first), 'Ett, rättat', { title: both('Första delen') });
    return { ...made, learner };
  };

  /** A course with a quiz of one question, misspelt and not yet published. */
  const quizCourse = async () => {
    const course = await studio.newCourse('Frågor');
    const module = await studio.addModule(course);
    const quiz = await studio.addActivity(module, 'quiz', 'Prov');
    await studio.write(quiz, quizOf('Är det sannt?'));
    return { course, module, quiz };
  };

  return { studio, at, preview, chosen, send, now, learnerOf, mended, quizCourse };
};

/** One question, true or false. */
export const quizOf = (prompt: string, correct = true, passMark = 0.5) => ({
  passMark,
  attempts: null,
  draw: null,
  shuffle: false,
  timeLimit: null,
  pools: [],
  questions: [{ kind: 'true-false', key: 'a', prompt: both(prompt), feedback: both('Så är det.'), correct }],
});
