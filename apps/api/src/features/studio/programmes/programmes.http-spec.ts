import type {
  CatalogueView,
  CourseDraftView,
  CourseView,
  OrderSaved,
  ProgrammeDraftView,
  ProgrammeGateView,
  ProgrammeVersionList,
  ProgrammeVersionRow,
  ProgrammeView,
  RoleAssignmentView,
  StudioCourseList,
  StudioProgrammeList,
} from '@vagar/contract';
import { programmeDraftView, programmeGateView, studioProgrammeList } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { both, asStaff, note } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';
import { CourseImport, ProgrammeImport } from '../../curriculum/index.ts';

const at = '/studio/programmes';

describe('programmes in the studio', () => {
  let app: TestApp;
  let staff: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  const newProgramme = async (title = 'Nytt program') =>
    (await staff.post<ProgrammeDraftView>(at, { title })).body;
  const open = async (id: string, who = staff) => (await who.get<ProgrammeDraftView>(`${at}/${id}`)).body;
  const write = (programme: ProgrammeDraftView, change: object = {}, who = staff) =>
    who.put<ProgrammeDraftView>(
      `${at}/${programme.id}`,
      {
        title: both('Mod att leda'),
        summary: both('Om'),
        aim: both('Syfte'),
        coverSeed: 'strand',
        ...change,
      },
      { version: programme.version },
    );
  const order = (id: string, courses: readonly string[], version: number, who = staff) =>
    who.put<OrderSaved>(`${at}/${id}/order`, { courses }, { version });
  const publish = (id: string, body: object = note) =>
    staff.post<ProgrammeVersionRow>(`${at}/${id}/versions`, body);
  const gate = async (id: string) => (await staff.get<ProgrammeGateView>(`${at}/${id}/gate`)).body;
  const codes = async (id: string) => (await gate(id)).faults.map(({ weight, code }) => `${weight} ${code}`);

  /** Described in both languages, with two courses that are published. */
  const wholeProgramme = async () => {
    const [one, two] = [await app.given.course(), await app.given.course()];
    const programme = await newProgramme();
    await write(programme);
    await order(programme.id, [one.id, two.id], 1);
    return { programme, one, two };
  };

  /** Programme staff of one programme alone. */
  const staffOf = async (programmeId: string) => {
    const person = await app.given.person();
    await app.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', $2, '2020-01-01')`,
      [person.id, programmeId],
    );
    return app.as(person);
  };

  it('is made with a name, described, and given courses in an order that can be turned', async () => {
    const { programme, one, two } = await wholeProgramme();

    const turned = await order(programme.id, [two.id, one.id], 2);
    const { rows, mayCreate } = (await staff.get<StudioProgrammeList>(at)).body;

    expect(turned.body).toEqual({ orderVersion: 3 });
    const opened = programmeDraftView.parse(await open(programme.id));
    expect(opened).toMatchObject({ title: both('Mod att leda'), published: null, hasChanges: true });
    expect(opened.courses.map(({ id, published }) => [id, published])).toEqual([
      [two.id, 1],
      [one.id, 1],
    ]);
    expect(studioProgrammeList.parse({ rows, mayCreate }).mayCreate).toBe(true);
    expect(rows.find(({ id }) => id === programme.id)).toMatchObject({ courses: 2, hasChanges: true });
  });

  it('takes a course out and puts it back where it stood', async () => {
    const { programme, one, two } = await wholeProgramme();

    await order(programme.id, [two.id], 2);
    const without = await open(programme.id);
    await order(programme.id, [one.id, two.id], 3);

    expect(without.courses.map(({ id }) => id)).toEqual([two.id]);
    expect(without.others.map(({ id }) => id)).toContain(one.id);
    expect((await open(programme.id)).courses.map(({ id }) => id)).toEqual([one.id, two.id]);
  });

  it('keeps what another wrote or ordered: the later of two saves is refused', async () => {
    const { programme, one, two } = await wholeProgramme();
    const now = await open(programme.id);

    const words = [
      await write(now, { title: both('Den enas') }),
      await write(now, { title: both('Den andras') }),
    ];
    const orders = await Promise.all([
      order(programme.id, [two.id, one.id], now.orderVersion),
      order(programme.id, [two.id], now.orderVersion),
    ]);

    expect(words.map(({ status }) => status)).toEqual([200, 412]);
    expect(orders.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await open(programme.id)).title).toEqual(both('Den enas'));
  });

  it('is stopped by the gate until it can be shown, and passes with a reason that is logged', async () => {
    const programme = await newProgramme();
    const draft = await asStaff(staff).newCourse('Utkast');
    const stopped = await publish(programme.id);
    await order(programme.id, [draft.id], 1);
    const withDraft = await codes(programme.id);
    await order(programme.id, [(await app.given.course()).id], 2);

    const without = await publish(programme.id);
    const passed = await publish(programme.id, { note: '', override: 'Översätts i nästa vecka.' });

    expect(stopped).toMatchObject({
      status: 409,
      body: { code: 'gate-not-passed', facts: { must: 1, should: 3 } },
    });
    expect(withDraft).toContain('must course-unpublished');
    expect(without).toMatchObject({ status: 409, body: { facts: { must: 0, should: 3 } } });
    expect(passed).toMatchObject({ status: 200, body: { number: 1 } });
    expect(programmeGateView.parse(await gate(programme.id)).nextNumber).toBe(2);
    const { rows } = await app.database.query(
      `SELECT reason FROM audit_entry WHERE action = 'programme.published' AND subject_id = $1`,
      [programme.id],
    );
    expect(rows).toEqual([{ reason: 'Översätts i nästa vecka.' }]);
  });

  it('publishes once, also when asked twice at the same time, and has nothing new after it', async () => {
    const { programme } = await wholeProgramme();

    const answers = await Promise.all([publish(programme.id), publish(programme.id)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await open(programme.id)).hasChanges).toBe(false);
    expect(await publish(programme.id)).toMatchObject({ status: 409, body: { code: 'nothing-new' } });
  });

  it('shows the newest version to everyone, and keeps the earlier ones as they were', async () => {
    const { programme, one, two } = await wholeProgramme();
    await publish(programme.id);
    await write(await open(programme.id), { title: both('Mod att leda vidare') });
    await order(programme.id, [two.id], 2);
    const before = await app.visitor.get<ProgrammeView>(`/programmes/${programme.key}`);

    await publish(programme.id, { note: 'En kurs', override: null });

    const after = await app.visitor.get<ProgrammeView>(`/programmes/${programme.key}`);
    expect([before.body.title, before.body.courses.length]).toEqual([both('Mod att leda'), 2]);
    expect(after.body.title).toEqual(both('Mod att leda vidare'));
    expect(after.body.courses.map(({ key }) => key)).toEqual([two.key]);
    const aboutOne = await app.visitor.get<CourseView>(`/courses/${one.key}`);
    expect(aboutOne.body.programme).toBeNull();
    const versions = (await staff.get<ProgrammeVersionList>(`${at}/${programme.id}/versions`)).body.rows;
    expect(versions.map(({ number, note: said, courses }) => [number, said, courses.length])).toEqual([
      [2, 'En kurs', 1],
      [1, 'Första versionen', 2],
    ]);
  });

  it('is immutable once published, with the courses it names', async () => {
    const { programme } = await wholeProgramme();
    const { body: version } = await publish(programme.id);

    const changed = app.database.query(
      `UPDATE programme_course SET position = 9 WHERE programme_version_id = $1`,
      [version.id],
    );

    await expect(changed).rejects.toThrow('append-only');
  });

  it('leaves the catalogue when it is archived, and comes back', async () => {
    const { programme } = await wholeProgramme();
    await publish(programme.id);
    const isShown = async () =>
      (await app.visitor.get<CatalogueView>('/catalogue')).body.programmes.some(
        ({ key }) => key === programme.key,
      );

    await staff.post(`${at}/${programme.id}/archiving`);
    const away = [await isShown(), (await app.visitor.get(`/programmes/${programme.key}`)).status];
    await staff.delete(`${at}/${programme.id}/archiving`);

    expect(away).toEqual([false, 404]);
    expect(await isShown()).toBe(true);
  });

  it('does not let an archived course be published in it', async () => {
    const { programme, one } = await wholeProgramme();

    await staff.post(`/studio/courses/${one.id}/archiving`);

    expect(await codes(programme.id)).toEqual(['must course-archived']);
  });

  it('is shut to all but programme staff', async () => {
    const { programme } = await wholeProgramme();
    const leader = await app.as(await app.given.person());

    const answers = await Promise.all([
      leader.get(at),
      leader.post(at, { title: 'Mitt' }),
      leader.get(`${at}/${programme.id}`),
      app.visitor.get(`${at}/${programme.id}`),
      staff.get(`${at}/00000000-0000-4000-8000-000000000000`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 401, 404]);
  });

  it('lets staff of one programme edit that one, and hides the others', async () => {
    const { programme, one, two } = await wholeProgramme();
    const other = await wholeProgramme();
    const some = await staffOf(programme.id);

    const list = await some.get<StudioProgrammeList>(at);
    const own = await write(await open(programme.id), { title: both('Vårt') }, some);
    const turned = await order(programme.id, [two.id, one.id], 2, some);
    const others = await Promise.all([
      some.get(`${at}/${other.programme.id}`),
      write(other.programme, {}, some),
      order(other.programme.id, [], 2, some),
      some.get(`${at}/${other.programme.id}/gate`),
      some.post(`${at}/${other.programme.id}/versions`, note),
      some.post(`${at}/${other.programme.id}/archiving`),
      some.post(`${at}/${other.programme.id}/courses`, { title: 'Min' }),
    ]);
    const made = await some.post(at, { title: 'Eget program' });

    expect(list.body).toMatchObject({ mayCreate: false, rows: [{ id: programme.id }] });
    expect([own.status, turned.status]).toEqual([200, 200]);
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect(made).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  });

  it('can be given to staff of its own before it is published', async () => {
    const programme = await newProgramme('Under arbete');
    const person = await app.given.person();
    const admin = await app.as(await app.given.person({ roles: ['admin'] }));

    const assigned = await admin.post<RoleAssignmentView>(`/people/${person.id}/role-assignments`, {
      role: 'programme-staff',
      scope: { kind: 'programme', id: programme.id },
      validFrom: '2020-01-01',
    });

    expect(assigned).toMatchObject({ status: 201, body: { scope: { name: 'Under arbete' } } });
    expect((await open(programme.id, await app.as(person))).title).toEqual({ sv: 'Under arbete' });
  });

  it('gives nobody a course by letting them put it into their programme', async () => {
    const { programme, one } = await wholeProgramme();
    const foreign = await app.given.course();
    const some = await staffOf(programme.id);

    const taken = await order(programme.id, [one.id, foreign.id], 2, some);

    expect(taken.status).toBe(404);
    expect((await open(programme.id, some)).others.map(({ id }) => id)).not.toContain(foreign.id);
    expect((await some.get(`/studio/courses/${foreign.id}`)).status).toBe(404);
  });

  it('holds the courses that its staff make, which they can edit from the first day', async () => {
    const { programme, one, two } = await wholeProgramme();
    const some = await staffOf(programme.id);

    const { body: made } = await some.post<CourseDraftView>(`${at}/${programme.id}/courses`, {
      title: 'Ny kurs',
    });
    const opened = await some.get<CourseDraftView>(`/studio/courses/${made.id}`);
    const { rows } = (await some.get<StudioCourseList>('/studio/courses')).body;
    await order(programme.id, [one.id, two.id], 3, some);

    expect(opened).toMatchObject({ status: 200, body: { title: { sv: 'Ny kurs' } } });
    expect(rows.map(({ id }) => id)).toContain(made.id);
    expect((await asStaff(some).addModule(made)).title).toEqual(both('Modul'));
    expect((await some.get(`/studio/courses/${made.id}`)).status).toBe(200);
  });

  it('has one effect for one key, and needs a version to be changed', async () => {
    const programme = await newProgramme();
    const key = '3f0c0f5e-6a1e-4a44-9a57-0d3c1a5f7b11';
    const ask = () =>
      staff.post<CourseDraftView>(`${at}/${programme.id}/courses`, { title: 'En gång' }, { key });

    const twice = [await ask(), await ask()];
    const unversioned = await staff.put(`${at}/${programme.id}/order`, { courses: [] });

    expect(twice[0]?.body.id).toBe(twice[1]?.body.id);
    expect((await open(programme.id)).courses).toHaveLength(1);
    expect(unversioned.status).toBe(428);
  });

  it.each<[string, object]>([
    ['a course twice', { courses: ['a', 'a'] }],
    ['what is no id', { courses: ['; DROP TABLE programme'] }],
    ['fields that are not known', { courses: [], position: 1 }],
  ])('refuses an order with %s', async (_, body) => {
    const programme = await newProgramme();
    const course = await app.given.course();
    const text = JSON.stringify(body).replaceAll('"a"', `"${course.id}"`);

    const answer = await staff.put(`${at}/${programme.id}/order`, JSON.parse(text) as object, { version: 1 });

    expect(answer.status).toBe(422);
  });

  it('saves halves of letters and NUL as text without them, and HTML as the text it is', async () => {
    const programme = await newProgramme();

    const saved = await write(programme, {
      summary: { sv: 'a\u0000b\ud800', en: '<img src=x onerror=alert(1)>' },
    });

    expect(saved.body.summary).toEqual({ sv: 'ab\ufffd', en: '<img src=x onerror=alert(1)>' });
  });

  it('is not undone by the content files it came from', async () => {
    await app.get(CourseImport).run();
    await app.get(ProgrammeImport).run();
    const { rows } = (await staff.get<StudioProgrammeList>(at)).body;
    const fromFile = rows.find(({ key }) => key === 'modigt-ledarskap');
    const opened = await open(fromFile?.id ?? '');
    const fresh = await codes(opened.id);
    await write(opened, { title: both('Omskrivet av oss') });
    await publish(opened.id);

    await app.get(ProgrammeImport).run();

    expect(opened).toMatchObject({ hasChanges: false, published: { number: 1 } });
    expect(opened.courses).toHaveLength(5);
    expect(fresh).toEqual([]);
    const shown = await app.visitor.get<ProgrammeView>('/programmes/modigt-ledarskap');
    expect(shown.body.title).toEqual(both('Omskrivet av oss'));
    expect(shown.body.courses).toHaveLength(5);
  });
});
