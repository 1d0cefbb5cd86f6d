import type { OrganisationList, OrganisationView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

const unknown = '01900000-0000-7000-8000-000000000001';

describe('organisations', () => {
  let app: TestApp;
  let admin: ApiClient;
  let count = 0;

  const fresh = (wishes: object = {}) => ({
    name: `Nämnd ${(count += 1)}`,
    kind: 'body',
    validFrom: '2023-01-01',
    ...wishes,
  });
  const make = async (wishes: object = {}) =>
    (await admin.post<OrganisationView>('/organisations', fresh(wishes))).body;
  const change = ({ id, version, ...facts }: OrganisationView, wishes: object) =>
    admin.put<OrganisationView>(`/organisations/${id}`, { ...facts, ...wishes }, { version });

  beforeAll(async () => {
    app = await startTestApp();
    admin = await app.as(await app.given.person({ roles: ['admin'] }));
  });
  afterAll(() => app.close());

  it('form a dated tree', async () => {
    const region = await make({ name: 'Regionen', kind: 'region', code: '22' });

    const board = await admin.post<OrganisationView>(
      '/organisations',
      fresh({ parentId: region.id, validTo: '2026-12-31' }),
    );

    expect(board).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(board.body).toMatchObject({
      parentId: region.id,
      validTo: '2026-12-31',
      code: null,
      successorId: null,
    });
    expect((await admin.get(`/organisations/${board.body.id}`)).body).toEqual(board.body);
    const { rows } = (await admin.get<OrganisationList>('/organisations')).body;
    expect(rows).toEqual(expect.arrayContaining([region, board.body]));
  });

  it('come in the order of the Swedish alphabet', async () => {
    for (const name of ['Öns kommun', 'Åns kommun', 'Alnöns kommun', 'Zinks kommun']) await make({ name });

    const { rows } = (await admin.get<OrganisationList>('/organisations')).body;

    const names = rows.map(({ name }) => name).filter((name) => name.endsWith('s kommun'));
    expect(names).toEqual(['Alnöns kommun', 'Zinks kommun', 'Åns kommun', 'Öns kommun']);
  });

  it('end with a successor', async () => {
    const [old, next] = [await make(), await make()];

    const answer = await change(old, { validTo: '2026-12-31', successorId: next.id });

    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { successorId: next.id } });
    expect((await change(old, {})).status).toBe(412);
  });

  it('never lie under themselves', async () => {
    const top = await make();
    const middle = await make({ parentId: top.id });
    const bottom = await make({ parentId: middle.id });

    const answers = [await change(top, { parentId: bottom.id }), await change(top, { parentId: top.id })];

    for (const answer of answers)
      expect(answer).toMatchObject({ status: 409, body: { code: 'parent-circle' } });
    expect((await admin.get<OrganisationView>(`/organisations/${top.id}`)).body).toEqual(top);
  });

  it('never follow themselves', async () => {
    const first = await make();
    const second = await make();
    const third = await make({ successorId: first.id });
    await change(first, { successorId: second.id });

    const answer = await change(second, { successorId: third.id });

    expect(answer).toMatchObject({ status: 409, body: { code: 'successor-circle' } });
  });

  it('make no circle when a ring of them is closed at once', async () => {
    const ring = await Promise.all(Array.from({ length: 6 }, () => make()));

    const answers = await Promise.all(
      ring.map((it, place) => change(it, { parentId: ring[(place + 1) % ring.length]?.id })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 409]);
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ kind: 'party' }, 'kind'],
    [{ code: 'x'.repeat(21) }, 'code'],
    [{ parentId: '7' }, 'parentId'],
    [{ parentId: unknown }, 'parentId'],
    [{ successorId: unknown }, 'successorId'],
    [{ validFrom: '2026-02-30' }, 'validFrom'],
    [{ validTo: '2022-12-31' }, 'validTo'],
    [{ colour: 'blue' }, 'colour'],
  ])('refuse %j', async (wrong, path) => {
    const answer = await admin.post('/organisations', fresh(wrong));

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path }] } });
  });

  it('have a code each', async () => {
    await make({ code: '2281' });

    const answer = await admin.post('/organisations', fresh({ code: '2281' }));

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'code', code: 'taken' }] } });
  });

  it('are for administrators, and unknown ones are not found', async () => {
    const region = await make();
    const leader = await app.as(await app.given.person());

    expect((await leader.get('/organisations')).status).toBe(403);
    expect((await leader.get(`/organisations/${region.id}`)).status).toBe(403);
    expect((await admin.get(`/organisations/${unknown}`)).status).toBe(404);
    expect((await admin.put(`/organisations/${unknown}`, fresh(), { version: 1 })).status).toBe(404);
    expect((await admin.put(`/organisations/${region.id}`, fresh())).status).toBe(428);
  });

  it('leave a trace with before and after', async () => {
    const region = await make({ name: 'Före' });
    await change(region, { name: 'Efter' });

    const { rows } = await app.database.query(
      `SELECT before->>'name' AS before, after->>'name' AS after FROM audit_entry
        WHERE subject_id = $1 AND action = 'organisation.changed'`,
      [region.id],
    );

    expect(rows).toEqual([{ before: 'Före', after: 'Efter' }]);
  });
});
