import type {
  CourseView,
  FrameworkCheck,
  FrameworkList,
  FrameworkVersionList,
  Problem,
} from '@vagar/contract';
import { frameworkCheck, frameworkList, frameworkVersionList } from '@vagar/contract';
import { frameworkBytes } from '@vagar/domain';
import type { ApiClient } from '@vagar/testing';
import { asStaff, both } from '../../../testing/as-staff.ts';
import { multipart } from '../../../testing/multipart.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';
import { FrameworkImport } from '../../competences/index.ts';

const competence = (id: string, name = `Kunna ${id}`) => ({ id, name: both(name) });
const framework = (id: string, version: string, change: object = {}) => ({
  id,
  version,
  name: both('Samtal'),
  source: 'Region Västernorrland',
  license: 'CC BY 4.0',
  areas: [{ id: 'a', name: both('Lyssna'), competences: [competence('a.1'), competence('a.2')] }],
  ...change,
});
const fileOf = (...frameworks: readonly object[]) => JSON.stringify({ frameworks });

describe('frameworks by file', () => {
  let app: TestApp;
  let staff: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    await app.get(FrameworkImport).run();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  const send = <Answer>(to: string, content: string | Buffer, who = staff) => {
    const { body, extras } = multipart('ramverk.json', Buffer.from(content));
    return who.post<Answer>(`/studio/${to}`, body, extras);
  };
  const check = (content: string | Buffer, who = staff) =>
    send<FrameworkCheck>('framework-checks', content, who);
  const add = (content: string | Buffer, who = staff) =>
    send<FrameworkCheck & Problem>('framework-versions', content, who);
  const versionsOf = async (id: string) =>
    (await staff.get<FrameworkVersionList>('/studio/framework-versions')).body.rows.filter(
      (it) => it.id === id,
    );
  const choicesOf = async (id: string) =>
    (await staff.get<FrameworkList>('/studio/frameworks')).body.rows.filter((it) => it.id === id);

  it('knows the frameworks that come with the platform, by their plain references', async () => {
    const list = await staff.get<FrameworkVersionList>('/studio/framework-versions');
    const choice = await staff.get<FrameworkList>('/studio/frameworks');

    expect(frameworkVersionList.parse(list.body).rows.map(({ id, version }) => `${id} ${version}`)).toEqual(
      expect.arrayContaining(['greencomp 2022', 'idg 2021', 'agenda-2030 2015']),
    );
    const [greencomp] = await versionsOf('greencomp');
    expect(greencomp).toMatchObject({ competences: 12, isNewest: true, addedBy: null });
    expect(greencomp?.source).toContain('Joint Research Centre');
    expect(frameworkList.parse(choice.body).rows.length).toBeGreaterThanOrEqual(3);
    expect((await choicesOf('greencomp'))[0]?.competences[0]?.id).toBe('greencomp/1.1');
  });

  it('shows what a file would add before anything is added', async () => {
    const file = fileOf(framework('samtal', '1'), framework('greencomp', '2030'));

    const { body } = await check(file);

    expect(frameworkCheck.parse(body).frameworks).toMatchObject([
      { id: 'samtal', version: '1', competences: 2, areas: 1, license: 'CC BY 4.0', verdict: 'new' },
      { id: 'greencomp', version: '2030', verdict: 'new-version' },
    ]);
    expect(await versionsOf('samtal')).toEqual([]);
  });

  it('adds a framework once: the same again does nothing, also in another order of names', async () => {
    const content = framework('lyssna', '1');
    const turned = Object.fromEntries(Object.entries(content).toReversed());

    const first = await add(fileOf(content));
    const again = await add(fileOf(turned));

    expect(first).toMatchObject({ status: 200, body: { frameworks: [{ verdict: 'new' }] } });
    expect(again).toMatchObject({ status: 200, body: { frameworks: [{ verdict: 'same' }] } });
    expect(await versionsOf('lyssna')).toMatchObject([
      {
        version: '1',
        competences: 2,
        source: 'Region Västernorrland',
        addedBy: expect.any(String) as string,
      },
    ]);
    const { rows } = await app.database.query(
      `SELECT after FROM audit_entry WHERE action = 'framework.added' AND after->>'framework' = 'lyssna'`,
    );
    expect(rows).toEqual([{ after: { framework: 'lyssna', version: '1' } }]);
  });

  it('refuses the same version with other content, and adds nothing of the file', async () => {
    await add(fileOf(framework('fast', '1')));
    const file = fileOf(framework('bredvid', '1'), framework('fast', '1', { name: both('Något annat') }));

    const checked = await check(file);
    const added = await add(file);

    expect(checked.body.frameworks.map(({ verdict }) => verdict)).toEqual(['new', 'conflict']);
    expect(added).toMatchObject({
      status: 409,
      body: { code: 'framework-exists', facts: { id: 'fast', version: '1' } },
    });
    expect(await versionsOf('bredvid')).toEqual([]);
  });

  it('adds once when two add the same at the same time', async () => {
    const file = fileOf(framework('samtidigt', '1'));

    const answers = await Promise.all([add(file), add(file)]);

    expect(answers.map(({ body }) => body.frameworks[0]?.verdict).toSorted()).toEqual(['new', 'same']);
    expect(await versionsOf('samtidigt')).toHaveLength(1);
  });

  it('keeps what was mapped to an earlier version, and offers the newest', async () => {
    await add(fileOf(framework('mod', '1')));
    const studio = asStaff(staff);
    const { course } = await studio.wholeCourse();
    const { version, title, summary, forWhom, coverSeed } = await studio.open(course.id);
    const objectives = [{ key: 'mal', text: both('Du kan lyssna.'), competences: ['mod/a.1'] }];
    await staff.put(
      `/studio/courses/${course.id}`,
      { title, summary, forWhom, coverSeed, objectives },
      { version },
    );
    await studio.publish(course.id, { note: '', override: 'Kort kurs' });

    const renamed = framework('mod', '2', {
      areas: [{ id: 'a', name: both('Lyssna'), competences: [competence('a.1', 'Ett nytt namn')] }],
    });
    await add(fileOf(renamed));

    const [newest, earlier] = await choicesOf('mod');
    expect(newest).toMatchObject({ version: '2', isNewest: true, competences: [{ id: 'mod@2/a.1' }] });
    expect(earlier).toMatchObject({ version: '1', isNewest: false });
    const shown = await app.visitor.get<CourseView>(`/courses/${course.key}`);
    expect(shown.body.objectives[0]?.competences).toEqual([
      { framework: 'mod', id: 'a.1', name: both('Kunna a.1') },
    ]);
    expect((await versionsOf('mod')).map((it) => [it.version, it.courses, it.isNewest])).toEqual([
      ['2', 0, true],
      ['1', 1, false],
    ]);
  });

  it.each<[string, string | Buffer, string, string]>([
    ['no JSON', '{"frameworks": [', 'json', ''],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b]), 'json', ''],
    ['lists in lists without end', '['.repeat(90_000) + ']'.repeat(90_000), 'json', ''],
    ['a NUL in a name', fileOf(framework('x', '1', { name: both('a\u0000b') })), 'json', ''],
    ['half a letter', fileOf(framework('x', '1', { name: both('a\ud800') })), 'json', ''],
    ['nothing in it', '{}', 'missing', 'frameworks'],
    ['no framework', fileOf(), 'empty', 'frameworks'],
    ['a list instead', '[]', 'malformed', ''],
    ['an id that is a path', fileOf(framework('../x', '1')), 'malformed', 'frameworks.0.id'],
    ['an id too long', fileOf(framework('x'.repeat(40), '1')), 'too-much', 'frameworks.0.id'],
    ['a version with an @', fileOf(framework('x', '1@2')), 'malformed', 'frameworks.0.version'],
    [
      'a name only in English',
      fileOf(framework('x', '1', { name: { en: 'x' } })),
      'missing',
      'frameworks.0.name.sv',
    ],
    ['a misspelt field', fileOf(framework('x', '1', { licence: 'CC0' })), 'unknown', 'frameworks.0.licence'],
    ['a prototype', '{"frameworks": [], "__proto__": {"x": 1}}', 'empty', 'frameworks'],
    ['a version twice', fileOf(framework('x', '1'), framework('x', '1')), 'duplicate', 'frameworks.1.id'],
    [
      'a competence twice',
      fileOf(
        framework('x', '1', {
          areas: [
            { id: 'a', name: both('A'), competences: [competence('1'), competence('2'), competence('1')] },
          ],
        }),
      ),
      'duplicate',
      'frameworks.0.areas.0.competences.2.id',
    ],
  ])('says what is wrong with %s, and where', async (_, content, code, path) => {
    const checked = await check(content);
    const added = await add(content);

    expect(checked.status).toBe(200);
    expect(checked.body.frameworks).toEqual([]);
    expect(checked.body.faults).toContainEqual({ code, path });
    expect(added).toMatchObject({ status: 422, body: { code: 'framework-refused' } });
    expect(added.body.fields).toContainEqual({ code, path });
    expect(await versionsOf('x')).toEqual([]);
  });

  it('refuses what is larger than it says it takes', async () => {
    const large = fileOf(framework('stor', '1', { source: 'x'.repeat(frameworkBytes) }));

    const answers = [await check(large), await add(large)];

    expect(answers.map(({ status }) => status)).toEqual([413, 413]);
  });

  it('keeps HTML in a name as the text it is', async () => {
    const name = both('<script>alert(1)</script>');

    const { body } = await add(fileOf(framework('tecken', '1', { name })));

    expect(body.frameworks[0]?.name).toEqual(name);
    expect((await versionsOf('tecken'))[0]?.name).toEqual(name);
  });

  it('takes a list of faults no longer than a person reads', async () => {
    const areas = Array.from({ length: 50 }, () => ({ id: '', name: {}, competences: [] }));

    const { body } = await check(fileOf(framework('x', '1', { areas })));

    expect(body.faults).toHaveLength(100);
  });

  it('is open to programme staff, and adding to those who may edit everywhere', async () => {
    const leader = await app.as(await app.given.person());
    const { id } = await app.given.programme(await app.given.course());
    const person = await app.given.person();
    await app.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', $2, '2020-01-01')`,
      [person.id, id],
    );
    const some = await app.as(person);
    const file = fileOf(framework('deras', '1'));

    const list = await some.get<FrameworkVersionList>('/studio/framework-versions');
    const answers = [
      await add(file, some),
      await check(file, some),
      await add(file, leader),
      await add(file, app.visitor),
      await leader.get('/studio/framework-versions'),
    ];

    expect(list).toMatchObject({ status: 200, body: { mayAdd: false } });
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 401, 403]);
    expect(await versionsOf('deras')).toEqual([]);
  });

  it('leaves what is here as it is when the platform loads its own again', async () => {
    await add(fileOf(framework('idg', '2031')));

    await app.get(FrameworkImport).run();

    expect((await versionsOf('idg')).map(({ version, isNewest }) => [version, isNewest])).toEqual([
      ['2031', true],
      ['2021', false],
    ]);
  });

  it('gives what was loaded before names were kept its name and source, and takes it for the same from then on', async () => {
    await app.database.query(
      `UPDATE framework SET name = '{"sv": "agenda-2030"}', source = NULL, content_hash = NULL WHERE id = 'agenda-2030'`,
    );

    await app.get(FrameworkImport).run();

    const [agenda] = await versionsOf('agenda-2030');
    expect(agenda).toMatchObject({ name: { sv: 'De globala målen' }, competences: 17, isNewest: true });
    expect(agenda?.source).toContain('United Nations');
  });
});
