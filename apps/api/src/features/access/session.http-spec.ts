import type { SessionView } from '@vagar/contract';
import type { Answer, ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { signInFrom } from './access-limits.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { Passwords } from './passwords.ts';
import { hashPassword } from './password-hash.ts';

const password = 'tre gula kajaker';
const wrong = 'tre gula kajakerr';

describe('signing in', () => {
  let app: TestApp;
  let hash: string;

  const withPassword = async (wishes: Parameters<TestApp['given']['person']>[0] = {}) => {
    const person = await app.given.person(wishes);
    await app.get(Passwords).keep(person.id, hash);
    return person;
  };
  const signIn = (email: string, given = password, headers: Record<string, string> = {}) =>
    app.visitor.post<SessionView>('/session', { email, password: given }, { headers });
  const cookieOf = ({ headers }: Answer) => (headers['set-cookie'] ?? '').split(';', 1)[0] ?? '';
  const whoHas = (cookie: string) => app.visitor.get<SessionView>('/session', { headers: { cookie } });

  beforeAll(async () => {
    app = await startTestApp();
    hash = await hashPassword(password);
  });
  afterAll(() => app.close());

  it('opens a session and says who one is and what one may do', async () => {
    const person = await withPassword({ givenName: 'Åsa', roles: ['programme-staff'] });

    const answer = await signIn(person.email);

    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      person: { ...person, locale: 'sv' },
      roles: [{ role: 'programme-staff', scope: { kind: 'everywhere', id: null } }],
      permissions: expect.arrayContaining(['account:own', 'statistics:read']),
      demo: false,
    });
    expect(answer.headers['set-cookie']).toMatch(
      /^vagar_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    expect((await whoHas(cookieOf(answer))).body.person.id).toBe(person.id);
  });

  it('does not mind how the address is spelt', async () => {
    const person = await withPassword();

    expect((await signIn(person.email.toUpperCase())).status).toBe(201);
  });

  it('says the same of a wrong password, an unknown address, someone invited and someone deactivated', async () => {
    const active = await withPassword();
    const invited = await app.given.person({ state: 'invited' });
    const deactivated = await withPassword({ state: 'deactivated' });

    const answers = await Promise.all([
      signIn(active.email, wrong),
      signIn('nobody@vagar.example'),
      signIn(invited.email),
      signIn(deactivated.email),
    ]);

    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
      expect(answer.headers).not.toHaveProperty('set-cookie');
      expect({ ...(answer.body as object), requestId: '' }).toEqual({
        ...(answers[0]?.body as object),
        requestId: '',
      });
    }
  });

  it('does the same work for an unknown address as for a known one', async () => {
    const person = await withPassword();
    const known = await app.statementsOf(() => signIn(person.email, wrong));

    const unknown = await app.statementsOf(() => signIn('nobody-either@vagar.example', wrong));

    expect(unknown).toEqual(known);
  });

  it('refuses the demo password outside the demo, whoever has it', async () => {
    const person = await app.given.person();
    await app.get(Passwords).keep(person.id, await hashPassword('vagar-demo'));

    expect(await signIn(person.email, 'vagar-demo')).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials' },
    });
  });

  it('ends the session one comes with and hands out another', async () => {
    const person = await withPassword();
    const first = cookieOf(await signIn(person.email));

    const second = cookieOf(await signIn(person.email, password, { cookie: first }));

    expect(second).not.toBe(first);
    expect((await whoHas(first)).status).toBe(401);
    expect((await whoHas(second)).status).toBe(200);
  });

  it('keeps no secret of the cookie in the database', async () => {
    const person = await withPassword();

    const cookie = cookieOf(await signIn(person.email));

    const secret = cookie.split('=', 2)[1]?.split('.', 1)[0] ?? '';
    expect(secret).toHaveLength(43);
    const rows = await app.database.query('SELECT session::text AS row FROM session WHERE person_id = $1', [
      person.id,
    ]);
    expect(rows.rows).toHaveLength(1);
    expect(JSON.stringify(rows.rows)).not.toContain(secret);
    expect(JSON.stringify(rows.rows)).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('signs out here, and nowhere else', async () => {
    const person = await withPassword();
    const [here, there] = [cookieOf(await signIn(person.email)), cookieOf(await signIn(person.email))];

    const answer = await app.visitor.delete('/session', { headers: { cookie: here } });

    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']).toContain('Max-Age=0');
    expect((await whoHas(here)).status).toBe(401);
    expect((await whoHas(there)).status).toBe(200);
  });

  it('signs out everywhere', async () => {
    const person = await withPassword();
    const cookies = [cookieOf(await signIn(person.email)), cookieOf(await signIn(person.email))];

    const answer = await app.visitor.delete('/sessions', { headers: { cookie: cookies[0] ?? '' } });

    expect(answer.status).toBe(204);
    expect(await Promise.all(cookies.map(async (it) => (await whoHas(it)).status))).toEqual([401, 401]);
  });

  it.each([
    [{}, ['email', 'password']],
    [{ email: 'no address', password }, ['email']],
    [{ email: 'a@vagar.example', password: '' }, ['password']],
    [{ email: 'a@vagar.example', password: 'x'.repeat(201) }, ['password']],
    [{ email: ['a@vagar.example'], password: { $ne: '' } }, ['email', 'password']],
    [{ email: 'a@vagar.example', password, remember: true }, ['remember']],
  ])('refuses %j with the fields that do not fit', async (body, paths) => {
    const answer = await app.visitor.post<{ fields: { path: string }[] }>('/session', body);

    expect(answer.status).toBe(422);
    expect(answer.body.fields.map(({ path }) => path)).toEqual(paths);
  });

  it('takes no password from the address', async () => {
    const person = await withPassword();

    const answer = await app.visitor.post('/session', {}, { query: { email: person.email, password } });

    expect(answer.status).toBe(422);
  });

  it('refuses a sign-in that a foreign page sends', async () => {
    const person = await withPassword();

    const answer = await signIn(person.email, password, { origin: 'https://elsewhere.example' });

    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
  });

  it('notes who came in and whose door was tried, without names', async () => {
    const person = await withPassword({ familyName: 'Synnerligen' });
    await signIn(person.email, wrong);
    app.clock.moveBy({ minutes: 1 });
    await signIn(person.email);

    const { rows } = await app.database.query(
      'SELECT action, actor_system, after, before, reason FROM audit_entry WHERE subject_id = $1 ORDER BY at, id',
      [person.id],
    );

    expect(rows.map((row) => row.action)).toEqual(['session.refused', 'session.opened']);
    expect(JSON.stringify(rows)).not.toMatch(/Synnerligen|@/);
  });
});

describe('guessing passwords', () => {
  let app: TestApp;
  let client: ApiClient;

  const guess = (email: string, from: string, given = wrong) =>
    client.post('/session', { email, password: given }, { headers: { 'x-forwarded-for': from } });
  const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
  const ipOf = (number: number) => `198.51.100.${number}`;

  beforeAll(async () => {
    app = await startTestApp({ environment: { TRUST_PROXY: 'on' } });
    client = app.visitor;
  });
  afterAll(() => app.close());
  beforeEach(() => app.database.query('DELETE FROM rate_limit').then(() => undefined));

  it('is stopped after ten tries on an account, from wherever, and told how long to wait', async () => {
    for (let i = 0; i < 10; i++) await guess('target@vagar.example', ipOf(i));

    const stopped = await guess('Target@vagar.example', ipOf(200));

    expect(stopped).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(Number(stopped.headers['retry-after'])).toBe(15 * 60);
    app.clock.moveBy({ minutes: 15 });
    expect((await guess('target@vagar.example', ipOf(200))).status).toBe(401);
  });

  it('is stopped as well when all guesses come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => guess('at-once@vagar.example', ipOf(i))),
    );

    expect(statuses(answers).filter((status) => status === 401)).toHaveLength(10);
    expect(statuses(answers).filter((status) => status === 429)).toHaveLength(20);
  });

  it('is stopped after sixty accounts from one place, and goes on elsewhere', async () => {
    for (let i = 0; i < 60; i++) await app.get(AttemptLimits).take(signInFrom('2001:db8::1'));

    const stopped = await guess('one-more@vagar.example', '2001:db8::abcd');
    const elsewhere = await guess('one-more@vagar.example', '2001:db8:0:1::1');

    expect([stopped.status, elsewhere.status]).toEqual([429, 401]);
  });

  it('does not count those who know their password', async () => {
    const person = await app.given.person();
    await app.get(Passwords).keep(person.id, await hashPassword(password));
    for (let i = 0; i < 12; i++) await guess(person.email, ipOf(1), password);
    for (let i = 0; i < 9; i++) await guess(person.email, ipOf(1));
    await guess(person.email, ipOf(1), password);

    const after = await guess(person.email, ipOf(1));

    expect(after.status).toBe(401);
  });

  it('stores neither addresses nor networks', async () => {
    await guess('secret@vagar.example', ipOf(7));

    const { rows } = await app.database.query('SELECT rate_limit::text AS row FROM rate_limit');

    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/secret|198\.51/);
  });
});
