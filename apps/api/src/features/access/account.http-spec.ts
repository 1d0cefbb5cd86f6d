import type { SessionView } from '@vagar/contract';
import type { Answer } from '@vagar/testing';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { openMailbox } from '../../testing/mailbox.ts';
import type { Mailbox } from '../../testing/mailbox.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Passwords } from './passwords.ts';
import { hashPassword } from './password-hash.ts';

const password = 'tre gula kajaker';
const next = 'fyra röda kajaker';

describe('my account', () => {
  let app: TestApp;
  let mailbox: Mailbox;
  let hash: string;

  const signIn = (email: string, given = password) =>
    app.visitor.post<SessionView>('/session', { email, password: given });
  const cookieOf = ({ headers }: Answer) => (headers['set-cookie'] ?? '').split(';', 1)[0] ?? '';
  const statusOf = async (cookie: string) =>
    (await app.visitor.get('/session', { headers: { cookie } })).status;
  const lettersTo = async (address: string) => {
    await app.get(Jobs).drain();
    return mailbox.received.filter(({ to }) => to.includes(address));
  };
  const tokenTo = async (address: string) =>
    /\/lank#([\w-]{43})\s/u.exec((await lettersTo(address)).at(-1)?.text ?? '')?.[1] ?? 'no link';
  const someone = async () => {
    const person = await app.given.person();
    await app.get(Passwords).keep(person.id, hash);
    return { ...person, client: await app.as(person) };
  };

  beforeAll(async () => {
    mailbox = await openMailbox();
    app = await startTestApp({ environment: { SMTP_URL: mailbox.url } });
    hash = await hashPassword(password);
  });
  beforeEach(() => {
    mailbox.received.length = 0;
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });

  it('changes the password, goes on here and ends every other session', async () => {
    const person = await someone();
    const [here, there] = [cookieOf(await signIn(person.email)), cookieOf(await signIn(person.email))];

    const answer = await app.visitor.put(
      '/my/password',
      { currentPassword: password, newPassword: next },
      { headers: { cookie: here } },
    );

    expect(answer.status).toBe(204);
    expect(await statusOf(cookieOf(answer))).toBe(200);
    expect([await statusOf(here), await statusOf(there)]).toEqual([401, 401]);
    expect((await signIn(person.email, next)).status).toBe(201);
    expect(await lettersTo(person.email)).toHaveLength(1);
  });

  it('wants the password one has, and counts wrong ones as it does at the door', async () => {
    const person = await someone();
    const guess = () =>
      person.client.put('/my/password', { currentPassword: 'fel lösenord', newPassword: next });

    for (let i = 0; i < 10; i++)
      expect(await guess()).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });

    expect((await guess()).status).toBe(429);
    expect((await signIn(person.email)).status).toBe(429);
  });

  it('wants a good new password', async () => {
    const person = await someone();

    const answer = await person.client.put('/my/password', {
      currentPassword: password,
      newPassword: person.email,
    });

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'password-too-weak', fields: [{ path: 'newPassword', code: 'like-address' }] },
    });
    expect((await signIn(person.email)).status).toBe(201);
  });

  it('changes the address when the new one confirms, and tells the old one twice', async () => {
    const person = await someone();
    const newEmail = 'ny.adress@vagar.example';
    const asked = await person.client.post('/my/email-changes', { newEmail, currentPassword: password });
    const token = await tokenTo(newEmail);
    const link = await app.visitor.post('/access-links/read', { token });
    expect((await signIn(newEmail)).status).toBe(401);

    const used = await app.visitor.post('/access-links/use', { token });

    expect([asked.status, used.status]).toEqual([202, 204]);
    expect(link.body).toMatchObject({ purpose: 'email-change', email: newEmail });
    expect((await signIn(newEmail)).body.person.email).toBe(newEmail);
    expect((await signIn(person.email)).status).toBe(401);
    const toOld = await lettersTo(person.email);
    expect(toOld).toHaveLength(2);
    for (const { text } of toOld) expect(text).toContain(newEmail);
  });

  it('makes a reset sent to the old address useless', async () => {
    const person = await someone();
    await app.visitor.post('/password-resets', { email: person.email });
    const reset = await tokenTo(person.email);
    const newEmail = 'flyttad@vagar.example';
    await person.client.post('/my/email-changes', { newEmail, currentPassword: password });

    await app.visitor.post('/access-links/use', { token: await tokenTo(newEmail) });

    const answer = await app.visitor.post('/access-links/use', { token: reset, password: next });
    expect(answer.status).toBe(410);
  });

  it.each(['changes', 'resets'] as const)(
    'makes a change of address asked for by somebody else useless when its owner %s the password',
    async (way) => {
      const person = await someone();
      const newEmail = `${way}@vagar.example`;
      await person.client.post('/my/email-changes', { newEmail, currentPassword: password });
      const token = await tokenTo(newEmail);

      if (way === 'changes')
        await person.client.put('/my/password', { currentPassword: password, newPassword: next });
      else {
        await app.visitor.post('/password-resets', { email: person.email });
        const reset = await tokenTo(person.email);
        await app.visitor.post('/access-links/use', { token: reset, password: next });
      }

      expect((await app.visitor.post('/access-links/use', { token })).status).toBe(410);
      expect((await signIn(person.email, next)).status).toBe(201);
    },
  );

  it('does not tell that an address is taken; its holder hears of it', async () => {
    const [person, holder] = [await someone(), await someone()];

    const answer = await person.client.post('/my/email-changes', {
      newEmail: holder.email,
      currentPassword: password,
    });

    expect(answer).toMatchObject({ status: 202, body: '' });
    const [letter, ...more] = await lettersTo(holder.email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain('hör redan till ditt konto');
    expect(letter?.text).not.toContain('/lank#');
  });

  it('refuses an address that somebody took meanwhile', async () => {
    const person = await someone();
    const newEmail = 'kapplöpning@vagar.example'.replace('ö', 'o');
    await person.client.post('/my/email-changes', { newEmail, currentPassword: password });
    const token = await tokenTo(newEmail);
    await app.given.person({ email: newEmail });

    const answer = await app.visitor.post('/access-links/use', { token });

    expect(answer).toMatchObject({ status: 409, body: { code: 'email-taken' } });
    expect((await signIn(person.email)).status).toBe(201);
  });

  it('remembers the language', async () => {
    const person = await someone();

    const answer = await person.client.put('/my/settings', { locale: 'en' });

    expect(answer.status).toBe(204);
    expect((await person.client.get<SessionView>('/session')).body.person.locale).toBe('en');
  });

  it('gives me everything about me, and nothing secret or of others', async () => {
    const person = await someone();
    const other = await someone();
    const organisation = await app.given.organisation({ name: 'Kommunen' });
    await app.given.affiliation(person, organisation, { kind: 'elected', title: 'Ledamot' });

    const { body } = await person.client.get<Record<string, unknown>>('/my/personal-data');

    expect(body).toMatchObject({
      person: {
        email: person.email,
        affiliations: [{ title: 'Ledamot', organisationName: 'Kommunen' }],
        roles: [],
      },
      sessions: [{ signedInAt: expect.any(String), lastUsedAt: expect.any(String) }],
    });
    expect(JSON.stringify(body)).not.toContain(other.id);
    expect(JSON.stringify(body)).not.toMatch(/argon2|token/iu);
  });

  it.each([
    ['put', '/my/password', {}, ['currentPassword', 'newPassword']],
    ['post', '/my/email-changes', { newEmail: 'x', currentPassword: '' }, ['newEmail', 'currentPassword']],
    ['put', '/my/settings', { locale: 'fi' }, ['locale']],
  ] as const)('refuses %s %s %j with the fields that do not fit', async (method, path, body, paths) => {
    const { client } = await someone();

    const answer = await client[method]<{ fields: { path: string }[] }>(path, body);

    expect(answer.status).toBe(422);
    expect(answer.body.fields.map((field) => field.path)).toEqual(paths);
  });
});

describe('attempts', () => {
  it('are counted over a restart, and together by several servers', async () => {
    const first = await startTestApp();
    const { databaseUrl, keyringFile } = first.settings;
    const body = { email: 'target@vagar.example', password };
    for (let i = 0; i < 10; i++) await first.visitor.post('/session', body);

    const second = await startTestApp({
      environment: { DATABASE_URL: databaseUrl, KEYRING_FILE: keyringFile },
    });
    const answer = await second.visitor.post('/session', body);

    expect(answer.status).toBe(429);
    await second.close();
    await first.close();
  });
});
