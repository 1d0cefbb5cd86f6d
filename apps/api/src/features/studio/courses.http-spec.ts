import type {
  ComparisonView,
  CourseDraftView,
  DraftActivityView,
  EnrolmentView,
  GateView,
  StudioCourseList,
  StudioNeeds,
} from '@vagar/contract';
import { courseDraftView, gateView, studioCourseList } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { FrameworkImport } from '../competences/index.ts';
import { CourseImport, ProgrammeImport } from '../curriculum/index.ts';
import { asStaff, note } from '../../testing/as-staff.ts';

describe('the courses of the studio', () => {
  let app: TestApp;
  let staff: ApiClient;
  let studio: ReturnType<typeof asStaff>;

  beforeAll(async () => {
    app = await startTestApp();
    await app.get(FrameworkImport).run();
    await app.get(CourseImport).run();
    await app.get(ProgrammeImport).run();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    studio = asStaff(staff);
  });
  afterAll(() => app.close());

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
    const { course } = await studio.wholeCourse();

    const statements = await app.statementsOf(() => studio.open(course.id));

    // The session's own look-up stands before every page.
    expect(statements).toHaveLength(2);
  });

  it('is shut to all but programme staff', async () => {
    const { course, first } = await studio.wholeCourse();
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
    const { course, first } = await studio.wholeCourse();
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

  it('copies a course with its conditions pointing into the copy', async () => {
    const { course, first, second } = await studio.wholeCourse();
    const two = (await staff.get<DraftActivityView>(`/studio/activities/${second.id}`)).body;
    await studio.writeText(two, 'Två', { condition: { kind: 'done', activity: first.id } });

    const { body: copy } = await staff.post<CourseDraftView>(`/studio/courses/${course.id}/copies`);

    const [one, other] = copy.modules[0]?.activities ?? [];
    expect(copy).toMatchObject({ title: { sv: 'Ny kurs (kopia)' }, published: null, hasChanges: true });
    expect(other?.condition).toEqual({ kind: 'done', activity: one?.id });
    expect([first.id, second.id]).not.toContain(one?.id);
  });

  it('takes an archived course out of the catalogue, and lets those who take it go on', async () => {
    const { course } = await studio.wholeCourse();
    await studio.publish(course.id);
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
    // The latest changed is counted first.
    app.clock.moveBy({ minutes: 1 });
    const { course } = await studio.wholeCourse();

    const { body } = await staff.get<StudioNeeds>('/studio/needs');

    expect(body.courses).toContainEqual(
      expect.objectContaining({ id: course.id, published: null, must: 0, should: 0 }),
    );
    expect(body.reviews.waiting).toBe(0);
  });
});
