import type {
  ActivityView,
  ComparisonView,
  CourseDraftView,
  CoursePageView,
  DraftActivityView,
  DraftModule,
  DraftSaved,
  EnrolmentView,
  GateView,
  HomeView,
  MovePreview,
  OrderSaved,
  QuizAttemptView,
  StudioCourseList,
  StudioNeeds,
  VersionRow,
} from '@vagar/contract';
import { courseDraftView, gateView, studioCourseList } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { FrameworkImport } from '../competences/index.ts';
import { CourseImport, ProgrammeImport } from '../curriculum/index.ts';

const both = (text: string) => ({ sv: text, en: text });
const doc = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const note = { note: 'Första versionen', override: null };

describe('the studio', () => {
  let app: TestApp;
  let staff: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    await app.get(FrameworkImport).run();
    await app.get(CourseImport).run();
    await app.get(ProgrammeImport).run();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  const open = async (id: string) => (await staff.get<CourseDraftView>(`/studio/courses/${id}`)).body;
  const newCourse = async (title = 'Ny kurs') =>
    (await staff.post<CourseDraftView>('/studio/courses', { title })).body;
  const addModule = async (course: CourseDraftView, title = 'Modul') =>
    (await staff.post<DraftModule>(`/studio/courses/${course.id}/modules`, { title: both(title) })).body;
  const addActivity = async (module: DraftModule, kind: string, title = 'Del') =>
    (
      await staff.post<DraftActivityView>(`/studio/modules/${module.id}/activities`, {
        kind,
        title: both(title),
      })
    ).body;
  const write = (activity: DraftActivityView, draft: object, change: object = {}) =>
    staff.put<DraftSaved>(
      `/studio/activities/${activity.id}`,
      {
        title: activity.title,
        minutes: 5,
        required: true,
        condition: null,
        written: { kind: activity.written.kind, draft },
        ...change,
      },
      { version: activity.version },
    );
  const writeText = (activity: DraftActivityView, text: string, change: object = {}) =>
    write(activity, { body: { sv: doc(text), en: doc(text) }, sources: [] }, change);

  /** Two texts in one module, written and described. */
  const wholeCourse = async () => {
    const course = await newCourse();
    const module = await addModule(course);
    const first = await addActivity(module, 'text', 'Första');
    const second = await addActivity(module, 'text', 'Andra');
    await writeText(first, 'Ett');
    await writeText(second, 'Två');
    const words = { title: both('Ny kurs'), summary: both('Om'), forWhom: both('Alla'), objectives: [] };
    await staff.put(
      `/studio/courses/${course.id}`,
      { ...words, coverSeed: 'strand' },
      { version: course.version },
    );
    await staff.put(
      `/studio/modules/${module.id}`,
      { title: both('Modul'), summary: both('Om modulen'), objectives: [] },
      { version: 1 },
    );
    return { course, module, first, second };
  };
  const publish = (id: string, body: object = note) =>
    staff.post<VersionRow>(`/studio/courses/${id}/versions`, body);

  it('opens a course from a file as a draft that has nothing new', async () => {
    const { rows } = (await staff.get<StudioCourseList>('/studio/courses')).body;
    const course = rows.find(({ key }) => key === 'hallbarhet-och-uppdraget');

    const opened = await staff.get<CourseDraftView>(`/studio/courses/${course?.id}`);
    const gate = await staff.get<GateView>(`/studio/courses/${course?.id}/gate`);

    expect(studioCourseList.parse({ rows }).rows).toHaveLength(rows.length);
    expect(courseDraftView.parse(opened.body)).toMatchObject({ hasChanges: false, published: { number: 1 } });
    expect(gateView.parse(gate.body).faults).toEqual([]);
    const same = await staff.get<ComparisonView>(`/studio/courses/${course?.id}/comparison?from=1`);
    expect(same.body).toMatchObject({ activities: [], words: [] });
  });

  it('finds nothing to mend in the courses of the content folder', async () => {
    const { rows } = (await staff.get<StudioCourseList>('/studio/courses')).body;
    const fromFiles = rows.filter(({ published }) => published !== null);

    const faults = [];
    for (const { id, key } of fromFiles)
      for (const fault of (await staff.get<GateView>(`/studio/courses/${id}/gate`)).body.faults)
        faults.push(`${key}: ${fault.code} ${fault.title.sv} ${fault.path} ${fault.language}`);

    expect(fromFiles.length).toBeGreaterThanOrEqual(5);
    expect(faults).toEqual([]);
  });

  it('opens a course of any size in one statement once there is a draft', async () => {
    const { course } = await wholeCourse();

    const statements = await app.statementsOf(() => open(course.id));

    // The session's own look-up stands before every page.
    expect(statements).toHaveLength(2);
  });

  it('is shut to all but programme staff', async () => {
    const { course, first } = await wholeCourse();
    const leader = await app.as(await app.given.person());

    const answers = await Promise.all([
      leader.get('/studio/courses'),
      leader.get(`/studio/courses/${course.id}`),
      leader.get(`/studio/activities/${first.id}`),
      app.visitor.get(`/studio/courses/${course.id}`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 401]);
  });

  it('shows staff of one programme its courses and hides the others', async () => {
    const { course, first } = await wholeCourse();
    const [programme] = (await app.database.query<{ id: string }>('SELECT id FROM programme')).rows;
    const person = await app.given.person();
    await app.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', $2, '2020-01-01')`,
      [person.id, programme?.id],
    );
    const some = await app.as(person);

    const list = await some.get<StudioCourseList>('/studio/courses');
    const others = await Promise.all([
      some.get(`/studio/courses/${course.id}`),
      some.get(`/studio/activities/${first.id}`),
      some.get(`/studio/courses/${course.id}/gate`),
      some.post(`/studio/courses/${course.id}/versions`, note),
      some.get(`/studio/courses/${course.id}/moves`),
    ]);
    const created = await some.post('/studio/courses', { title: 'Egen' });

    expect(list.body.rows.map(({ key }) => key)).toContain('hallbarhet-och-uppdraget');
    expect(list.body.rows.map(({ id }) => id)).not.toContain(course.id);
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(created.status).toBe(403);
  });

  it('keeps the order that was saved, sets aside what is left out and puts it back', async () => {
    const { course, module, first, second } = await wholeCourse();
    const before = await open(course.id);
    const order = (activities: string[]) => ({ modules: [{ id: module.id, activities }] });

    const turned = await staff.put<OrderSaved>(
      `/studio/courses/${course.id}/order`,
      order([second.id, first.id]),
      { version: before.orderVersion },
    );
    const without = await staff.put<OrderSaved>(`/studio/courses/${course.id}/order`, order([second.id]), {
      version: turned.body.orderVersion,
    });
    const aside = await open(course.id);
    await staff.put(`/studio/courses/${course.id}/order`, order([first.id, second.id]), {
      version: without.body.orderVersion,
    });

    expect(aside.modules[0]?.activities.map(({ id }) => id)).toEqual([second.id]);
    expect(aside.setAside.map(({ id }) => id)).toEqual([first.id]);
    const after = await open(course.id);
    expect(after.modules[0]?.activities.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(after.setAside).toEqual([]);
  });

  it('refuses an order made from an older one, and parts of another course', async () => {
    const { course, module, first } = await wholeCourse();
    const other = await wholeCourse();
    const { orderVersion } = await open(course.id);
    const send = (activities: string[], version: number) =>
      staff.put(
        `/studio/courses/${course.id}/order`,
        { modules: [{ id: module.id, activities }] },
        { version },
      );

    const old = await send([first.id], orderVersion - 1);
    const foreign = await send([first.id, other.first.id], orderVersion);
    const twice = await send([first.id, first.id], orderVersion);

    expect([old.status, foreign.status, twice.status]).toEqual([412, 422, 422]);
    expect((await open(course.id)).modules[0]?.activities).toHaveLength(2);
  });

  it('gives one of two simultaneous orders the place', async () => {
    const { course, module, first, second } = await wholeCourse();
    const { orderVersion: version } = await open(course.id);
    const send = (activities: string[]) =>
      staff.put(
        `/studio/courses/${course.id}/order`,
        { modules: [{ id: module.id, activities }] },
        { version },
      );

    const answers = await Promise.all([send([second.id, first.id]), send([first.id])]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('keeps what another wrote: the later of two saves is refused', async () => {
    const { first } = await wholeCourse();
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;

    const one = await writeText(now, 'Den enas text');
    const two = await writeText(now, 'Den andras text');

    expect([one.status, two.status]).toEqual([200, 412]);
    const kept = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    expect(JSON.stringify(kept.written)).toContain('Den enas text');
  });

  it('refuses a draft of another kind and fields that the contract does not know', async () => {
    const { first } = await wholeCourse();
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    const quiz = { ...now, written: { kind: 'quiz', draft: {} } } as unknown as DraftActivityView;

    const other = await write(quiz, { passMark: 0.5, attempts: null, questions: [] });
    const unknown = await write(now, { body: { sv: doc('x') }, sources: [], script: 'x' });

    expect([other.status, unknown.status]).toEqual([422, 422]);
  });

  it('refuses a circle of conditions and names it', async () => {
    const { first, second } = await wholeCourse();
    const one = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    const two = (await staff.get<DraftActivityView>(`/studio/activities/${second.id}`)).body;

    await writeText(two, 'Två', { condition: { kind: 'done', activity: first.id } });
    const closing = await writeText(one, 'Ett', {
      condition: { kind: 'any', of: [{ kind: 'done', activity: second.id }] },
    });

    expect(closing).toMatchObject({
      status: 422,
      body: { code: 'condition-circle', facts: { names: 'Första → Andra → Första' } },
    });
  });

  it('is stopped by the gate, passes with a reason, and logs it', async () => {
    const course = await newCourse('Halv kurs');
    const empty = await publish(course.id);
    const module = await addModule(course);
    const text = await addActivity(module, 'text');
    await write(text, { body: { sv: doc('Bara på svenska') }, sources: [] });

    const without = await publish(course.id);
    const withReason = await publish(course.id, { note: '', override: 'Översätts i nästa vecka.' });

    expect(empty).toMatchObject({ status: 409, body: { code: 'gate-not-passed', facts: { must: 2 } } });
    expect(without).toMatchObject({ status: 409, body: { code: 'gate-not-passed', facts: { must: 0 } } });
    expect(withReason).toMatchObject({ status: 200, body: { number: 1 } });
    const audit = await app.database.query(
      `SELECT reason FROM audit_entry WHERE action = 'course.published' AND subject_id = $1`,
      [course.id],
    );
    expect(audit.rows).toEqual([{ reason: 'Översätts i nästa vecka.' }]);
  });

  it('publishes a numbered version once, also when asked twice at the same time', async () => {
    const { course } = await wholeCourse();

    const answers = await Promise.all([publish(course.id), publish(course.id)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { rows } = await app.database.query('SELECT number FROM course_version WHERE course_id = $1', [
      course.id,
    ]);
    expect(rows).toEqual([{ number: 1 }]);
    expect((await open(course.id)).hasChanges).toBe(false);
  });

  it('leaves learners on their version and their results, and moves them when asked', async () => {
    const { course, module, first } = await wholeCourse();
    await publish(course.id);
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);
    const page = async () => (await leader.get<CoursePageView>(`/enrolments/${enrolment.id}/course`)).body;
    const before = await page();
    for (const { id } of before.modules[0]?.activities.slice(0, 1) ?? [])
      await leader.post(`/enrolments/${enrolment.id}/activities/${id}/results`, { kind: 'text-read' });
    const afterReading = await page();
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    await writeText(now, 'Ett, omskriven');
    const added = await addActivity(module, 'reflection', 'Ny del');
    await write(added, { prompt: both('Vad tänker du?'), support: null, minimumWords: null });
    const { orderVersion } = await open(course.id);
    await staff.put(
      `/studio/courses/${course.id}/order`,
      { modules: [{ id: module.id, activities: [first.id, added.id] }] },
      { version: orderVersion },
    );
    await publish(course.id, { note: 'Skriv själv', override: null });

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
    const course = await newCourse('Skrivna ord');
    const module = await addModule(course);
    const reflection = await addActivity(module, 'reflection');
    await write(reflection, { prompt: both('Vad ser du?'), support: null, minimumWords: null });
    await publish(course.id, { note: '', override: 'Kort kurs' });
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
    await write(now, { prompt: both('Vad ser du nu?'), support: null, minimumWords: null });
    await publish(course.id, { note: '', override: 'Kort kurs' });

    await staff.post(`/studio/courses/${course.id}/moves`, { to: 2, enrolments: [enrolment.id] });

    const read = await leader.get<ActivityView>(`/enrolments/${enrolment.id}/activities/${await idNow()}`);
    expect(read.body).toMatchObject({
      content: { prompt: both('Vad ser du nu?') },
      mine: { reflection: { text: 'Det jag såg', version: 1 } },
    });
  });

  it('moves nobody when the preview is out of date', async () => {
    const { course } = await wholeCourse();
    await publish(course.id);
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
    const { course, first, second } = await wholeCourse();
    const two = (await staff.get<DraftActivityView>(`/studio/activities/${second.id}`)).body;
    await writeText(two, 'Två', { condition: { kind: 'done', activity: first.id } });
    await publish(course.id);
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
    const course = await newCourse('Dragna frågor');
    const quiz = await addActivity(await addModule(course), 'quiz', 'Frågor');
    const questions = ['a', 'b', 'c', 'd'].map((key) => ({
      kind: 'true-false',
      key,
      prompt: both(`Är ${key} sant?`),
      feedback: both('Ja.'),
      correct: true,
    }));
    await write(quiz, { passMark: 1, attempts: null, draw: 2, shuffle: true, questions });
    await publish(course.id, { note: '', override: 'Kort kurs' });
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

  it('previews an activity and leaves no trace', async () => {
    const { first } = await wholeCourse();
    const count = async () =>
      (
        await app.database.query(
          `SELECT (SELECT count(*) FROM activity_progress) + (SELECT count(*) FROM learning_record)
             + (SELECT count(*) FROM enrolment) AS traces`,
        )
      ).rows;
    const before = await count();

    const preview = await staff.get<ActivityView>(`/studio/activities/${first.id}/preview`);

    expect(preview.body).toMatchObject({ title: both('Första'), number: 1, count: 2, state: 'not-started' });
    expect(await count()).toEqual(before);
  });

  it('copies a course with its conditions pointing into the copy', async () => {
    const { course, first, second } = await wholeCourse();
    const two = (await staff.get<DraftActivityView>(`/studio/activities/${second.id}`)).body;
    await writeText(two, 'Två', { condition: { kind: 'done', activity: first.id } });

    const { body: copy } = await staff.post<CourseDraftView>(`/studio/courses/${course.id}/copies`);

    const [one, other] = copy.modules[0]?.activities ?? [];
    expect(copy).toMatchObject({ title: { sv: 'Ny kurs (kopia)' }, published: null, hasChanges: true });
    expect(other?.condition).toEqual({ kind: 'done', activity: one?.id });
    expect([first.id, second.id]).not.toContain(one?.id);
  });

  it('takes an archived course out of the catalogue, and lets those who take it go on', async () => {
    const { course } = await wholeCourse();
    await publish(course.id);
    const leader = await app.as(await app.given.person());
    const { body: enrolment } = await leader.post<EnrolmentView>(`/courses/${course.key}/enrolments`);

    await staff.post(`/studio/courses/${course.id}/archiving`);
    const gone = await app.visitor.get(`/courses/${course.key}`);
    const page = await leader.get(`/enrolments/${enrolment.id}/course`);
    await staff.delete(`/studio/courses/${course.id}/archiving`);

    expect([gone.status, page.status]).toEqual([404, 200]);
    expect((await app.visitor.get(`/courses/${course.key}`)).status).toBe(200);
  });

  it('says what needs staff: unpublished changes with their faults, and works that wait', async () => {
    const { course } = await wholeCourse();

    const { body } = await staff.get<StudioNeeds>('/studio/needs');

    expect(body.courses).toContainEqual(
      expect.objectContaining({ id: course.id, published: null, must: 0, should: 0 }),
    );
    expect(body.reviews.waiting).toBe(0);
  });
});
