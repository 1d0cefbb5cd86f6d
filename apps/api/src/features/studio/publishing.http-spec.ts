import type {
  ActivityView,
  CoursePageView,
  DraftActivityView,
  EnrolmentView,
  HomeView,
  MovePreview,
  QuizAttemptView,
} from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { asStaff, both, doc } from '../../testing/as-staff.ts';

describe('publishing from the studio', () => {
  let app: TestApp;
  let staff: ApiClient;
  let studio: ReturnType<typeof asStaff>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    studio = asStaff(staff);
  });
  afterAll(() => app.close());

  it('is stopped by the gate, passes with a reason, and logs it', async () => {
    const course = await studio.newCourse('Halv kurs');
    const empty = await studio.publish(course.id);
    const module = await studio.addModule(course);
    const text = await studio.addActivity(module, 'text');
    await studio.write(text, { body: { sv: doc('Bara på svenska') }, sources: [] });

    const without = await studio.publish(course.id);
    const withReason = await studio.publish(course.id, { note: '', override: 'Översätts i nästa vecka.' });

    expect(empty).toMatchObject({ status: 409, body: { code: 'gate-not-passed', facts: { must: 2 } } });
    expect(without).toMatchObject({ status: 409, body: { code: 'gate-not-passed', facts: { must: 0 } } });
    expect(withReason).toMatchObject({ status: 200, body: { number: 1 } });
    const audit = await app.database.query(
      `SELECT reason FROM audit_entry WHERE action = 'course.published' AND subject_id = $1`,
      [course.id],
    );
    expect(audit.rows).toEqual([{ reason: 'Översätts i nästa vecka.' }]);
  });

  it('takes no note that no database keeps', async () => {
    const { course } = await studio.wholeCourse();

    const { status } = await studio.publish(course.id, { note: 'Ny\0 text', override: null });

    expect(status).toBe(422);
  });

  it('publishes a numbered version once, also when asked twice at the same time', async () => {
    const { course } = await studio.wholeCourse();

    const answers = await Promise.all([studio.publish(course.id), studio.publish(course.id)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { rows } = await app.database.query('SELECT number FROM course_version WHERE course_id = $1', [
      course.id,
    ]);
    expect(rows).toEqual([{ number: 1 }]);
    expect((await studio.open(course.id)).hasChanges).toBe(false);
  });

  it('leaves learners on their version and their results, and moves them when asked', async () => {
    const { course, module, first } = await studio.wholeCourse();
    await studio.publish(course.id);
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const page = async () => (await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`)).body;
    const before = await page();
    for (const { id } of before.modules[0]?.activities.slice(0, 1) ?? [])
      await leader.post(`/enrolments/${enrolment.id}/activities/${id}/results`, { kind: 'text-read' });
    const afterReading = await page();
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    await studio.writeText(now, 'Ett, omskriven');
    const added = await studio.addActivity(module, 'reflection', 'Ny del');
    await studio.write(added, { prompt: both('Vad tänker du?'), support: null, minimumWords: null });
    const { orderVersion } = await studio.open(course.id);
    await staff.put(
      `/studio/courses/${course.id}/order`,
      { modules: [{ id: module.id, activities: [first.id, added.id] }] },
      { version: orderVersion },
    );
    await studio.publish(course.id, { note: 'Skriv själv', override: null });

    const pinned = await page();
    const preview = await staff.get<MovePreview>(`/studio/courses/${course.id}/moves`);
    const moved = await staff.post(`/studio/courses/${course.id}/moves`, {
      to: 2,
      enrolments: [enrolment.id],
    });

    expect(pinned.modules).toEqual(afterReading.modules);
    expect(pinned.progress).toEqual({ requiredDone: 1, requiredTotal: 2 });
    expect(preview.body).toMatchObject({
      to: 2,
      rows: [
        {
          from: 1,
          carried: 1,
          lost: 0,
          added: 1,
          doneBefore: 1,
          totalBefore: 2,
          doneAfter: 1,
          totalAfter: 2,
        },
      ],
    });
    expect(moved).toMatchObject({ status: 200, body: { moved: 1 } });
    const after = await page();
    expect(after.progress).toEqual({ requiredDone: 1, requiredTotal: 2 });
    expect(after.modules[0]?.activities.map(({ kind, state }) => [kind, state])).toEqual([
      ['text', 'completed'],
      ['reflection', 'not-started'],
    ]);
  });

  it('carries what was written, readable to its author in the new version', async () => {
    const course = await studio.newCourse('Skrivna ord');
    const module = await studio.addModule(course);
    const reflection = await studio.addActivity(module, 'reflection');
    await studio.write(reflection, { prompt: both('Vad ser du?'), support: null, minimumWords: null });
    await studio.publish(course.id, { note: '', override: 'Kort kurs' });
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const idNow = async () => {
      const { body } = await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`);
      return body.modules[0]?.activities[0]?.id;
    };
    await leader.put(
      `/enrolments/${enrolment.id}/activities/${await idNow()}/reflection`,
      { text: 'Det jag såg' },
      { version: 0 },
    );
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${reflection.id}`)).body;
    await studio.write(now, { prompt: both('Vad ser du nu?'), support: null, minimumWords: null });
    await studio.publish(course.id, { note: '', override: 'Kort kurs' });

    await staff.post(`/studio/courses/${course.id}/moves`, { to: 2, enrolments: [enrolment.id] });

    const read = await leader.get<ActivityView>(`/enrolments/${enrolment.id}/activities/${await idNow()}`);
    expect(read.body).toMatchObject({
      content: { prompt: both('Vad ser du nu?') },
      mine: { reflection: { text: 'Det jag såg', version: 1 } },
    });
  });

  it('moves nobody when the preview is out of date', async () => {
    const { course } = await studio.wholeCourse();
    await studio.publish(course.id);
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);

    const same = await staff.post(`/studio/courses/${course.id}/moves`, {
      to: 1,
      enrolments: [enrolment.id],
    });
    const later = await staff.post(`/studio/courses/${course.id}/moves`, {
      to: 2,
      enrolments: [enrolment.id],
    });

    expect([same.status, later.status]).toEqual([409, 409]);
  });

  it('keeps a part shut until its condition holds, says what it waits for, and goes on past it', async () => {
    const { course, first, second } = await studio.wholeCourse();
    const two = (await staff.get<DraftActivityView>(`/studio/activities/${second.id}`)).body;
    await studio.writeText(two, 'Två', { condition: { kind: 'done', activity: first.id } });
    await studio.publish(course.id);
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const page = async () =>
      (await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`)).body.modules[0]?.activities ??
      [];
    const [open, shut] = await page();
    const at = `/enrolments/${enrolment.id}/activities`;

    const read = await leader.get(`${at}/${shut?.id}`);
    const said = await leader.post(`${at}/${shut?.id}/results`, { kind: 'text-read' });
    const placed = await leader.put(`${at}/${shut?.id}/position`, { position: 1 });
    const still = await leader.get(`${at}/${shut?.id}`);
    await leader.post(`${at}/${open?.id}/results`, { kind: 'text-read' });
    const after = await leader.get(`${at}/${shut?.id}`);

    expect(open?.locked).toBeNull();
    expect(shut?.locked).toEqual({ kind: 'done', activity: open?.id });
    expect([read, said, placed, still, after].map(({ status }) => status)).toEqual([409, 409, 409, 409, 200]);
    expect(read.body).toMatchObject({ code: 'activity-locked' });
    expect((await page())[1]?.locked).toBeNull();
    const home = await leader.get<HomeView>('/my/home');
    expect(home.body.continue?.activityId).toBe(shut?.id);
  });

  it('draws some of the questions for an attempt, and takes answers to those alone', async () => {
    const course = await studio.newCourse('Dragna frågor');
    const quiz = await studio.addActivity(await studio.addModule(course), 'quiz', 'Frågor');
    const questions = ['a', 'b', 'c', 'd'].map((key) => ({
      kind: 'true-false',
      key,
      prompt: both(`Är ${key} sant?`),
      feedback: both('Ja.'),
      correct: true,
    }));
    await studio.write(quiz, { passMark: 1, attempts: null, draw: 2, shuffle: true, questions });
    await studio.publish(course.id, { note: '', override: 'Kort kurs' });
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const { body: page } = await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`);

    const { body: attempt } = await leader.post<QuizAttemptView>(
      `/enrolments/${enrolment.id}/activities/${page.modules[0]?.activities[0]?.id}/quiz-attempts`,
    );
    const drawn = attempt.questions.map(({ key }) => key);
    const [left] = ['a', 'b', 'c', 'd'].filter((key) => !drawn.includes(key));
    const answers = (keys: (string | undefined)[]) => ({
      answers: Object.fromEntries(keys.map((key) => [key, { kind: 'true-false', value: true }])),
    });
    const other = await leader.put(`/quiz-attempts/${attempt.id}/answers`, answers([left]), {
      version: attempt.version,
    });
    await leader.put(`/quiz-attempts/${attempt.id}/answers`, answers(drawn), { version: attempt.version });
    const handedIn = await leader.post<QuizAttemptView>(`/quiz-attempts/${attempt.id}/submission`);

    expect(drawn).toHaveLength(2);
    expect(other.status).toBe(422);
    expect(handedIn.body.outcome).toMatchObject({ score: 1, passed: true });
  });
});
