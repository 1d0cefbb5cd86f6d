import type { Page, PersonRow, Problem } from '@vagar/contract';
import type { ApiClient, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

const unknown = '01900000-0000-7000-8000-000000000001';

describe('finding people', () => {
  let app: TestApp;
  let self: GivenPerson;
  let admin: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    self = await app.given.person({ roles: ['admin'] });
    admin = await app.as(self);
  });
  afterAll(() => app.close());

  const list = async (query: Record<string, string | number>) =>
    (await admin.get<Page<PersonRow>>('/people', { query })).body;
  const names = ({ rows }: Page<PersonRow>) => rows.map(({ familyName }) => familyName);

  it('by words in name and address, whatever signs they hold', async () => {
    await app.given.person({ givenName: 'Örjan', familyName: 'Sökbar', email: 'sok_bar@vagar.example' });
    await app.given.person({ givenName: 'Anna', familyName: 'Sökbar', email: 'sokxbar@vagar.example' });

    expect((await list({ search: 'sökbar' })).total).toBe(2);
    expect((await list({ search: ' SÖKBAR  örj ' })).total).toBe(1);
    expect((await list({ search: 'sok_bar@' })).total).toBe(1);
    expect((await list({ search: '%' })).total).toBe(0);
    expect((await list({ search: "'); DROP TABLE person; --" })).total).toBe(0);
  });

  it('in the order of the Swedish alphabet, both ways', async () => {
    for (const familyName of ['Önskad', 'Ängman', 'Ågren', 'Zorn', 'Andersson'])
      await app.given.person({ givenName: 'Ordning', familyName });

    const [up, down] = [
      await list({ search: 'ordning' }),
      await list({ search: 'ordning', sort: '-family-name' }),
    ];

    expect(names(up)).toEqual(['Andersson', 'Zorn', 'Ågren', 'Ängman', 'Önskad']);
    expect(names(down)).toEqual(['Önskad', 'Ängman', 'Ågren', 'Zorn', 'Andersson']);
  });

  it('in pages that miss nobody and show nobody twice, and say how many there are', async () => {
    for (let i = 0; i < 7; i++) await app.given.person({ givenName: 'Sidvis', familyName: 'Samma' });

    const pages = await Promise.all([1, 2, 3, 4].map((page) => list({ search: 'sidvis', page, size: 3 })));

    expect(pages.map(({ rows }) => rows.length)).toEqual([3, 3, 1, 0]);
    expect(pages.map(({ total }) => total)).toEqual([7, 7, 7, 7]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(7);
  });

  it('by state, by a role held today, and by an organisation with all below it', async () => {
    const region = await app.given.organisation({ name: 'Regionen' });
    const board = await app.given.organisation({ name: 'Nämnden', parentId: region.id });
    const here = await app.given.person({ givenName: 'Sållad', familyName: 'Här', roles: ['mentor'] });
    await app.given.affiliation(here, board, { kind: 'elected', title: 'Ledamot' });
    const left = await app.given.person({ givenName: 'Sållad', familyName: 'Förr', state: 'deactivated' });
    await app.given.affiliation(left, board, { validTo: '2026-11-23' });
    await app.given.role(left, { role: 'mentor', validTo: '2026-11-23' });
    const search = 'sållad';

    expect(names(await list({ search, organisationId: region.id }))).toEqual(['Här']);
    expect(names(await list({ search, organisationId: unknown }))).toEqual([]);
    expect(names(await list({ search, role: 'mentor' }))).toEqual(['Här']);
    expect(names(await list({ search, state: 'deactivated' }))).toEqual(['Förr']);
    const { rows } = await list({ search });
    expect(rows.map(({ affiliations, roles }) => ({ affiliations, roles }))).toEqual([
      { affiliations: [], roles: [] },
      { affiliations: ['Ledamot, Nämnden'], roles: ['mentor'] },
    ]);
  });

  it('in one statement, whatever the size of the page', async () => {
    await admin.get('/people');

    const [small, large, one] = [
      await app.statementsOf(() => admin.get('/people', { query: { size: 1 } })),
      await app.statementsOf(() => admin.get('/people', { query: { size: 100 } })),
      await app.statementsOf(() => admin.get(`/people/${self.id}`)),
    ];

    // The first is the session.
    expect([small, large, one].map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  it.each<Record<string, string | number>>([
    { page: 0 },
    { size: 1000 },
    { sort: 'email' },
    { state: 'gone' },
    { organisationId: '7' },
    { parti: 'x' },
  ])('refuses the query %j', async (query) => {
    const answer = await admin.get<Problem>('/people', { query });

    expect(answer.status).toBe(400);
    expect(answer.body.fields?.map(({ path }) => path)).toEqual(Object.keys(query));
  });
});
