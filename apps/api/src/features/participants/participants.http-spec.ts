import type { CohortList, OwnPersonRow, Page, ParticipantRow } from '@vagar/contract';
import type { ApiClient, GivenCourse, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

describe('participants', () => {
  let app: TestApp;
  let course: GivenCourse;
  let other: GivenCourse;
  let cohort: { readonly id: string };
  let elsewhere: { readonly id: string };
  let people: GivenPerson[];
  let staff: ApiClient;

  const list = (client: ApiClient, query: Record<string, string | number> = {}, id = cohort.id) =>
    client.get<Page<ParticipantRow>>(`/cohorts/${id}/participants`, { query });
  const names = async (query: Record<string, string | number>) =>
    (await list(staff, query)).body.rows.map(({ name }) => name);

  beforeAll(async () => {
    app = await startTestApp();
    const { given } = app;
    course = await given.course({ title: 'Se helheten' });
    other = await given.course();
    const [run, otherRun] = [await given.cohort(course), await given.cohort(other)];
    cohort = run;
    elsewhere = otherRun;
    people = [
      await given.person({ givenName: 'Örjan', familyName: 'Öberg' }),
      await given.person({ givenName: 'Åsa', familyName: 'Ågren' }),
      await given.person({ givenName: 'Zoran', familyName: 'Zetterlund' }),
    ];
    const [first, second, third] = people as [GivenPerson, GivenPerson, GivenPerson];
    await given.enrolment(first, course, { cohort: run, done: 1, lastStepAt: '2026-10-03T08:00:00Z' });
    await given.enrolment(second, course, {
      cohort: run,
      state: 'completed',
      lastStepAt: '2026-10-01T08:00:00Z',
    });
    await given.enrolment(third, course, { cohort: run, state: 'withdrawn' });
    await given.enrolment(first, other, { cohort: otherRun });
    const town = await given.organisation({ name: 'Kramfors kommun' });
    await given.affiliation(first, town, { title: 'Ledamot', kind: 'elected' });
    await given.affiliation(first, town, { title: 'Ersättare', validTo: '2024-01-01' });
    staff = await app.as(await given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it('lists cohorts with how many are in them', async () => {
    const { body } = await staff.get<CohortList>('/cohorts');

    expect(body.rows.find(({ id }) => id === cohort.id)).toMatchObject({
      courseKey: course.key,
      courseTitle: { sv: 'Se helheten' },
      startsOn: '2026-09-01',
      participants: 2,
    });
  });

  it('shows everyone in a cohort, with what they hold today and how far they have come', async () => {
    const { body } = await list(staff);

    expect(body).toMatchObject({ total: 3, page: 1, size: 25 });
    expect(body.rows.find(({ name }) => name === 'Örjan Öberg')).toMatchObject({
      affiliations: ['Ledamot, Kramfors kommun'],
      state: 'active',
      progress: { requiredDone: 1, requiredTotal: 4 },
      lastStep: { sv: 'Aktivitet 1' },
    });
  });

  it.each([
    ['name', ['Zoran Zetterlund', 'Åsa Ågren', 'Örjan Öberg']],
    ['-name', ['Örjan Öberg', 'Åsa Ågren', 'Zoran Zetterlund']],
    ['progress', ['Zoran Zetterlund', 'Örjan Öberg', 'Åsa Ågren']],
    ['-progress', ['Åsa Ågren', 'Örjan Öberg', 'Zoran Zetterlund']],
    ['last-step', ['Zoran Zetterlund', 'Åsa Ågren', 'Örjan Öberg']],
    ['-last-step', ['Örjan Öberg', 'Åsa Ågren', 'Zoran Zetterlund']],
  ])('sorts by %s as Swedish does', async (sort, expected) => {
    expect(await names({ sort })).toEqual(expected);
  });

  it('finds by words of the name, and by state', async () => {
    expect(await names({ search: 'öberg örj' })).toEqual(['Örjan Öberg']);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ state: 'completed' })).toEqual(['Åsa Ågren']);
  });

  it('gives one page at a time, and an empty one beyond the last', async () => {
    const second = await list(staff, { page: 2, size: 2 });
    const beyond = await list(staff, { page: 9, size: 2 });

    expect(second.body).toMatchObject({ total: 3, rows: [{ name: 'Örjan Öberg' }] });
    expect(beyond.body).toMatchObject({ total: 3, rows: [] });
  });

  it('refuses a query that is not the contract’s', async () => {
    const answers = await Promise.all([list(staff, { sort: 'email' }), list(staff, { size: 1000 })]);

    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  });

  it('logs each look with ids only', async () => {
    const viewer = await app.given.person({ roles: ['programme-staff'] });

    await list(await app.as(viewer), { search: 'Öberg' });

    const { rows } = await app.database.query(
      'SELECT action, subject_id, after FROM audit_entry WHERE actor_id = $1',
      [viewer.id],
    );
    expect(rows).toEqual([
      {
        action: 'participants.looked-at',
        subject_id: cohort.id,
        after: { page: 1, personIds: [people[0]?.id] },
      },
    ]);
  });

  describe('the reach of a role', () => {
    it.each([
      ['a cohort', () => ({ scopeKind: 'cohort' as const, scopeId: cohort.id })],
      [
        'a programme',
        async () => ({ scopeKind: 'programme' as const, scopeId: (await app.given.programme(course)).id }),
      ],
    ])('is %s: what lies outside looks like nothing at all', async (_, scopeOf) => {
      const facilitator = await app.given.person({ roles: [{ role: 'facilitator', ...(await scopeOf()) }] });
      const client = await app.as(facilitator);

      const [cohorts, inside, outside, unknown] = await Promise.all([
        client.get<CohortList>('/cohorts'),
        list(client),
        list(client, {}, elsewhere.id),
        list(client, {}, '01940000-0000-7000-8000-000000000000'),
      ]);

      expect(cohorts.body.rows.map(({ id }) => id)).toEqual([cohort.id]);
      expect(inside).toMatchObject({ status: 200, body: { total: 3 } });
      expect(outside.status).toBe(404);
      expect({ ...outside.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    });

    it('ends with the role', async () => {
      const former = await app.given.person({
        roles: [{ role: 'facilitator', scopeKind: 'cohort', scopeId: cohort.id, validTo: '2026-11-23' }],
      });

      expect((await list(await app.as(former))).status).toBe(403);
    });

    it('is given by an administrator, and only over what exists', async () => {
      const admin = await app.as(await app.given.person({ roles: ['admin'] }));
      const facilitator = await app.given.person();
      const assign = (id: string) =>
        admin.post(`/people/${facilitator.id}/role-assignments`, {
          role: 'facilitator',
          scope: { kind: 'cohort', id },
          validFrom: '2026-11-01',
        });

      const unknown = await assign('01940000-0000-7000-8000-000000000000');
      const given = await assign(cohort.id);

      expect(unknown).toMatchObject({ status: 422, body: { code: 'scope-unknown' } });
      expect(given).toMatchObject({
        status: 201,
        body: { scope: { id: cohort.id, name: expect.stringContaining('Omgång') } },
      });
      expect((await list(await app.as(facilitator))).status).toBe(200);
    });

    it('over an organisation reaches no cohort', async () => {
      const town = await app.given.organisation();
      const someone = await app.given.person({
        roles: [{ role: 'programme-staff', scopeKind: 'organisation', scopeId: town.id }],
      });

      expect((await list(await app.as(someone))).status).toBe(404);
    });
  });

  describe('an organisation’s own people', () => {
    const contactFor = async (organisationId: string) =>
      app.as(
        await app.given.person({
          roles: [{ role: 'organisation-contact', scopeKind: 'organisation', scopeId: organisationId }],
        }),
      );

    it('are those with an affiliation today, here or below, and only what they hold here', async () => {
      const { given } = app;
      const town = await given.organisation({ name: 'Timrå kommun' });
      const board = await given.organisation({ name: 'Socialnämnden', kind: 'body', parentId: town.id });
      const region = await given.organisation({ name: 'Region', kind: 'region' });
      const [member, former, stranger] = [await given.person(), await given.person(), await given.person()];
      await given.affiliation(member, board, { title: 'Ordförande', kind: 'elected' });
      await given.affiliation(member, region, { title: 'Handläggare' });
      await given.affiliation(former, town, { validTo: '2026-10-14' });
      await given.affiliation(stranger, region);
      await given.enrolment(member, course, { done: 2 });
      const contact = await contactFor(town.id);

      const { body } = await contact.get<Page<OwnPersonRow>>('/organisation-people');

      expect(body.total).toBe(1);
      expect(body.rows).toEqual([
        {
          personId: member.id,
          name: `${member.givenName} ${member.familyName}`,
          affiliation: 'Ordförande, Socialnämnden',
          courses: [
            expect.objectContaining({ state: 'active', progress: { requiredDone: 2, requiredTotal: 4 } }),
          ],
        },
      ]);
    });

    it('are logged when looked at', async () => {
      const town = await app.given.organisation();
      const person = await app.given.person();
      await app.given.affiliation(person, town);
      const contact = await contactFor(town.id);

      await contact.get('/organisation-people');

      const { rows } = await app.database.query<{ after: unknown }>(
        `SELECT after FROM audit_entry WHERE action = 'organisation-people.looked-at' AND subject_id = $1`,
        [town.id],
      );
      expect(rows).toEqual([{ after: { page: 1, organisationIds: [town.id], personIds: [person.id] } }]);
    });
  });

  it('takes two statements for a page of five thousand participants', async () => {
    const large = await app.given.cohort(course);
    await app.database.query(
      `WITH made AS (
         INSERT INTO person (id, given_name, family_name, email, locale, state, created_at)
         SELECT gen_random_uuid(), 'Kim', 'Nummer ' || n, 'large-' || n || '@vagar.example', 'sv', 'active', now()
         FROM generate_series(1, 5000) n RETURNING id
       ), roads AS (
         INSERT INTO enrolment (id, person_id, course_id, course_version_id, cohort_id, state, enrolled_at)
         SELECT gen_random_uuid(), id, $1, $2, $3, 'active', now() FROM made RETURNING id
       )
       INSERT INTO enrolment_progress (enrolment_id, required_done, required_total) SELECT id, 1, 4 FROM roads`,
      [course.id, course.versionId, large.id],
    );

    const statements = await app.statementsOf(async () => {
      const { body } = await list(staff, { size: 100, page: 50, sort: '-progress' }, large.id);
      expect(body).toMatchObject({ total: 5000, rows: { length: 100 } });
    });

    // One for the session, one for the page, one for the log.
    expect(statements).toHaveLength(3);
  });
});
