import type { AuditRow, FeedbackRow, OutboxRow, Page } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

describe('what administrators read', () => {
  let app: TestApp;
  let admin: ApiClient;
  let adminId: string;

  const audit = async (query: Record<string, string | number> = {}) =>
    (await admin.get<Page<AuditRow>>('/audit-entries', { query })).body;

  beforeAll(async () => {
    app = await startTestApp({ environment: { DEMO: 'on' } });
    const person = await app.given.person({ givenName: 'Åsa', familyName: 'Admin', roles: ['admin'] });
    adminId = person.id;
    admin = await app.as(person);
  });
  afterAll(() => app.close());

  it('shows who did what to whom, newest first, and why', async () => {
    const person = await app.given.person({ givenName: 'Nils', familyName: 'Nyström' });
    await admin.put(
      `/people/${person.id}`,
      { givenName: 'Nisse', familyName: 'Nyström', locale: 'sv' },
      { version: 1 },
    );
    app.clock.moveBy({ minutes: 1 });
    await admin.post(`/people/${person.id}/deactivation`, { reason: 'Slutade i oktober' });

    const page = await audit({ subjectId: person.id });

    expect(page).toMatchObject({ page: 1, size: 25, total: 2 });
    expect(page.rows[0]).toMatchObject({
      at: app.clock.now().toISOString(),
      actor: { id: adminId, name: 'Åsa Admin', system: null },
      action: 'person.deactivated',
      subject: { kind: 'person', id: person.id, name: 'Nisse Nyström' },
      before: { state: 'active' },
      after: { state: 'deactivated' },
      reason: 'Slutade i oktober',
    });
    expect(page.rows[1]).toMatchObject({ action: 'person.changed', after: { fields: ['givenName'] } });
    const { rows } = await app.database.query(
      `SELECT audit_entry::text AS row FROM audit_entry WHERE subject_id = $1`,
      [person.id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/Nils|Nisse|Nyström/u);
  });

  it('finds by actor, action and days in Sweden', async () => {
    app.clock.moveTo('2026-12-01T22:59:00Z');
    admin = await app.as({ id: adminId as never });
    const first = await app.given.person();
    await admin.delete(`/people/${first.id}/sessions`);
    app.clock.moveTo('2026-12-01T23:00:00Z');
    const second = await app.given.person();
    await admin.delete(`/people/${second.id}/sessions`);
    const action = 'person.signed-out-everywhere';

    const [on1, on2, both, others] = [
      await audit({ action, from: '2026-12-01', to: '2026-12-01' }),
      await audit({ action, from: '2026-12-02' }),
      await audit({ action, actorId: adminId }),
      await audit({ action, actorId: first.id }),
    ];

    expect(on1.rows.map(({ subject }) => subject.id)).toEqual([first.id]);
    expect(on2.rows.map(({ subject }) => subject.id)).toEqual([second.id]);
    expect(both.rows).toHaveLength(2);
    expect(others).toEqual({ rows: [], page: 1, size: 25, total: 0 });
  });

  it('comes in pages', async () => {
    const person = await app.given.person();
    for (let i = 0; i < 5; i++) await admin.delete(`/people/${person.id}/sessions`);

    const pages = [1, 2, 3].map((page) => audit({ subjectId: person.id, page, size: 2 }));

    const rows = (await Promise.all(pages)).map((page) => page.rows);
    expect(rows.map((it) => it.length)).toEqual([2, 2, 1]);
    expect(new Set(rows.flat().map(({ id }) => id)).size).toBe(5);
  });

  it.each<Record<string, string | number>>([
    { page: 0 },
    { size: 101 },
    { actorId: 'nobody' },
    { from: '2026-02-30' },
    { unknown: 'x' },
  ])('refuses the query %j', async (query) => {
    const answer = await admin.get('/audit-entries', { query });

    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'malformed-request', fields: [{ path: Object.keys(query)[0] }] },
    });
  });

  it('shows letters that were not sent, in the demo, to staff too', async () => {
    const staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    const person = await app.given.person({ state: 'invited' });
    await admin.post(`/people/${person.id}/activation-links`);

    const { body } = await staff.get<Page<OutboxRow>>('/outbox-mails');

    expect(body.rows[0]).toMatchObject({ to: person.email, kind: 'activation', state: 'kept' });
    expect(body.rows[0]?.text).toMatch(/http:\/\/localhost:\d+\/lank#[\w-]{43}\s/u);
  });

  it('takes reports about accessibility from anyone, and shows them to administrators', async () => {
    const report = {
      message: 'Knappen syns inte.\nJag zoomar.',
      page: '/kurser',
      contact: 'Kim@vagar.example',
    };

    const [full, bare] = [
      await app.visitor.post('/accessibility-feedback', report),
      await app.visitor.post('/accessibility-feedback', { message: 'Bra' }),
    ];

    expect([full.status, bare.status]).toEqual([204, 204]);
    const { body } = await admin.get<Page<FeedbackRow>>('/accessibility-feedback');
    expect(body.total).toBe(2);
    expect(body.rows).toContainEqual(expect.objectContaining({ ...report, contact: 'kim@vagar.example' }));
    expect(body.rows).toContainEqual(expect.objectContaining({ message: 'Bra', page: null, contact: null }));
  });

  it.each([
    [{ message: ' ' }, 'message'],
    [{ message: 'x'.repeat(5001) }, 'message'],
    [{ message: 'Hej', contact: 'ring mig' }, 'contact'],
    [{ message: 'Hej', page: 'a\u0000b' }, 'page'],
  ])('refuses a report that does not fit', async (body, path) => {
    const answer = await app.visitor.post('/accessibility-feedback', body);

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path }] } });
  });

  it('takes ten reports an hour from one place', async () => {
    await app.database.query('DELETE FROM rate_limit');
    const send = () => app.visitor.post('/accessibility-feedback', { message: 'Samma sak igen' });
    for (let i = 0; i < 10; i++) expect((await send()).status).toBe(204);

    const eleventh = await send();

    expect(eleventh.status).toBe(429);
    expect(eleventh.headers['retry-after']).toBe('3600');
  });
});

describe('the outbox', () => {
  it.each<[string, Record<string, string>]>([
    ['outside the demo', {}],
    ['where letters are sent', { DEMO: 'on', SMTP_URL: 'smtp://127.0.0.1:9' }],
  ])('is not there %s', async (_, environment) => {
    const app = await startTestApp({ environment });
    const admin = await app.as(await app.given.person({ roles: ['admin'] }));

    const answer = await admin.get('/outbox-mails');

    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    await app.close();
  });
});
