import type { OwnResults, SurveyList, SurveyResults } from '@vagar/contract';
import { ownResults, surveyList, surveyResults } from '@vagar/contract';
import type { OrganisationId } from '@vagar/domain';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { randomUUID } from 'node:crypto';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const secret = 'Min chef heter Kim';
const option = (key: string) => ({ key, text: { sv: key } });
const content = {
  prompt: { sv: 'Vad behöver ni?' },
  scope: 'person',
  scales: [],
  items: [
    {
      key: 'need',
      kind: 'single',
      text: { sv: 'Behov?' },
      required: true,
      options: ['a', 'b', 'c'].map(option),
    },
    { key: 'free', kind: 'text', text: { sv: 'Annat?' }, required: false },
  ],
};

interface Answering {
  readonly people: number;
  readonly at: readonly { readonly id: OrganisationId }[];
  readonly need: string;
  readonly wrote?: boolean;
}

describe('results of a survey', () => {
  let app: TestApp;
  let course: GivenCourse;
  let town: { readonly id: OrganisationId };
  let region: { readonly id: OrganisationId };
  let staff: ApiClient;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    await app.database.query('TRUNCATE release, enrolment, affiliation, organisation, person CASCADE');
    course = await app.given.course({ modules: [['survey']], contents: { survey: { content } } });
    town = await app.given.organisation({ name: 'Ånge kommun' });
    region = await app.given.organisation({ name: 'Regionen', kind: 'region' });
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    path = `/statistics/surveys/${course.activities[0]?.lineageId ?? ''}`;
  });
  afterAll(() => app.close());

  /** As it stands once handed in; the way there has a test of its own. */
  const answer = async ({ people, at, need, wrote = false }: Answering) => {
    for (let n = 0; n < people; n += 1) {
      const person = await app.given.person();
      for (const organisation of at) await app.given.affiliation(person, organisation);
      const { id } = await app.given.enrolment(person, course);
      await app.database.query(
        `INSERT INTO activity_work (enrolment_id, activity_id, person_id, kind, sealed, shared, state, version,
           saved_at, handed_in_at) VALUES ($1, $2, $3, 'survey', '', $4, 'handed-in', 2, $5, $5)`,
        [
          id,
          course.activities[0]?.id,
          person.id,
          { answers: { need: { kind: 'single', option: need } }, wrote: wrote ? ['free'] : [] },
          '2026-11-01T08:00:00Z',
        ],
      );
    }
  };
  const plenty = async () => {
    await answer({ people: 6, at: [town], need: 'a', wrote: true });
    await answer({ people: 7, at: [town], need: 'b' });
    await answer({ people: 8, at: [region], need: 'b', wrote: true });
    await answer({ people: 9, at: [region], need: 'c' });
  };
  const publish = (by = staff) => by.post<SurveyResults & { code?: string }>(`${path}/releases`);
  const read = async (query: Record<string, string> = {}) =>
    (await staff.get<SurveyResults>(path, { query })).body;

  it('are shown by organisation once published, and no word that somebody wrote', async () => {
    await plenty();
    const before = await read();

    const published = await publish();

    const results = await read();
    expect(before).toMatchObject({ waiting: 30, release: null, releases: [] });
    expect(published.status).toBe(201);
    expect(surveyResults.safeParse(results).error).toBeUndefined();
    expect(results).toMatchObject({ waiting: 0, releases: [{ persons: 30 }] });
    expect(results.release?.groups.map(({ label, persons }) => [label?.sv, persons])).toEqual([
      ['Regionen', 17],
      ['Ånge kommun', 13],
    ]);
    expect(results.release?.tables.map(({ item, cells }) => [item, cells])).toEqual([
      [
        'need',
        [
          [0, 8, 9, 0],
          [6, 7, 0, 0],
        ],
      ],
      [
        'free',
        [
          [8, 9],
          [6, 7],
        ],
      ],
    ]);
  });

  it('shares that something was written, and not what', async () => {
    const person = await app.given.person();
    const { id } = await app.given.enrolment(person, course);
    const client = await app.as(person);
    const at = `/enrolments/${id}/activities/${course.activities[0]?.id ?? ''}`;
    const answers = { need: { kind: 'single', option: 'a' }, free: { kind: 'text', text: secret } };

    await client.put(`${at}/work`, { kind: 'survey', answers }, { version: 0 });
    await client.post(`${at}/results`, { kind: 'work-handed-in' });

    const { rows } = await app.database.query('SELECT shared FROM activity_work WHERE enrolment_id = $1', [
      id,
    ]);
    expect(rows[0]?.shared).toEqual({ answers: { need: answers.need }, wrote: ['free'] });
  });

  it('never show one to four, in any table', async () => {
    await plenty();
    await answer({ people: 3, at: [town], need: 'c' });
    await answer({ people: 2, at: [await app.given.organisation()], need: 'a' });
    await answer({ people: 4, at: [region, town], need: 'a' });

    await publish();

    const { release } = await read();
    const shown = [
      ...(release?.tables.flatMap(({ cells, columnTotals }) => [...cells.flat(), ...columnTotals]) ?? []),
      ...(release?.groups.map(({ persons }) => persons) ?? []),
    ];
    expect(shown).toContain('suppressed');
    expect(shown.filter((it) => typeof it === 'number' && it > 0 && it < 5)).toEqual([]);
  });

  it('wait while they are few, and say how many in whole fives', async () => {
    await answer({ people: 9, at: [town], need: 'a' });

    const refused = await publish();

    expect(refused).toMatchObject({ status: 409, body: { code: 'answers-too-few' } });
    expect(await read()).toMatchObject({ waiting: 5, releases: [] });
    expect((await app.database.query('SELECT FROM survey_counted')).rowCount).toBe(0);
  });

  it('count each person once: one more answer changes nothing that was published', async () => {
    await plenty();
    await publish();
    const first = await read();
    await answer({ people: 1, at: [town], need: 'c' });

    const again = await publish();

    expect(again.body.code).toBe('answers-too-few');
    expect(await read()).toEqual(first);

    app.clock.moveBy({ minutes: 1 });
    await plenty();
    await publish();

    const second = await read();
    expect(second.releases.map(({ persons }) => persons)).toEqual([31, 30]);
    expect(await read({ release: first.release?.id ?? '' })).toMatchObject({ release: first.release });
    const { rows } = await app.database.query(
      'SELECT count(*)::int AS n, count(DISTINCT person_id)::int AS persons FROM survey_counted',
    );
    expect(rows[0]).toEqual({ n: 61, persons: 61 });
  });

  it('are published once, however many ask at once', async () => {
    await plenty();

    const answers = await Promise.all([publish(), publish(), publish()]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('are for programme staff, within the programmes they have', async () => {
    await plenty();
    await publish();
    const programme = await app.given.programme(course);
    const elsewhere = await app.given.programme(await app.given.course());
    const scoped = async (scopeKind: 'programme' | 'organisation', scopeId: string) =>
      app.as(await app.given.person({ roles: [{ role: 'programme-staff', scopeKind, scopeId }] }));
    const rowsFor = async (client: ApiClient) => (await client.get<SurveyList>('/statistics/surveys')).body;
    const own = await scoped('programme', programme.id);
    const others = await scoped('programme', elsewhere.id);
    const ofTown = await scoped('organisation', town.id);

    expect((await own.get(path)).status).toBe(200);
    expect(surveyList.safeParse(await rowsFor(own)).error).toBeUndefined();
    expect((await rowsFor(own)).rows).toMatchObject([{ releases: 1, waiting: 0 }]);
    for (const client of [others, ofTown]) {
      expect((await client.get(path)).status).toBe(404);
      expect((await publish(client)).status).toBe(404);
      expect((await rowsFor(client)).rows).toEqual([]);
    }
    for (const role of ['organisation-contact', 'facilitator', 'mentor', 'admin'] as const) {
      const client = await app.as(await app.given.person({ roles: [role] }));
      expect((await client.get(path)).status).toBe(403);
      expect((await publish(client)).status).toBe(403);
    }
  });

  it('refuse what is no survey and no release of it', async () => {
    await plenty();
    await publish();

    expect((await staff.get(`/statistics/surveys/${randomUUID()}`)).status).toBe(404);
    expect((await staff.get('/statistics/surveys/x')).status).toBe(400);
    expect((await staff.get(path, { query: { release: randomUUID() } })).status).toBe(404);
  });

  it('show an organisation contact their own organisation’s rows, and no sums of others', async () => {
    await plenty();
    await publish();
    const contactOf = async (scopeId: string) =>
      app.as(
        await app.given.person({
          roles: [{ role: 'organisation-contact', scopeKind: 'organisation', scopeId }],
        }),
      );
    const readOwn = async (client: ApiClient) => (await client.get<OwnResults>('/organisation-results')).body;
    const committee = await app.given.organisation({ kind: 'body', parentId: town.id });

    const { rows } = await readOwn(await contactOf(town.id));

    expect(ownResults.safeParse({ rows }).error).toBeUndefined();
    expect(rows[0]?.release.groups).toMatchObject([{ label: { sv: 'Ånge kommun' }, persons: 13 }]);
    expect(
      rows[0]?.release.tables.map(({ rows: shown, cells, columnTotals }) => [shown, cells, columnTotals]),
    ).toEqual([
      [[town.id], [[6, 7, 0, 0]], []],
      [[town.id], [[6, 7]], []],
    ]);
    expect((await readOwn(await contactOf(committee.id))).rows).toEqual([]);
    expect((await staff.get('/organisation-results')).status).toBe(403);
  });

  it('tell the page in a fixed number of statements', async () => {
    await plenty();
    await publish();

    const statements = await app.statementsOf(async () => {
      await read();
    });

    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
