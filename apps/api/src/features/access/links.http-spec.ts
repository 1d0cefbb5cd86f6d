import type { LinkView, PersonView } from '@vagar/contract';
import type { Answer, ApiClient } from '@vagar/testing';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { openMailbox } from '../../testing/mailbox.ts';
import type { Mailbox } from '../../testing/mailbox.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Passwords } from './passwords.ts';
import { hashPassword } from './password-hash.ts';

const password = 'fyra röda kajaker';
const old = 'tre gula kajaker';

describe('links by mail', () => {
  let app: TestApp;
  let mailbox: Mailbox;
  let admin: ApiClient;

  const signIn = (email: string, given: string) => app.visitor.post('/session', { email, password: given });
  const cookieOf = ({ headers }: Answer) => (headers['set-cookie'] ?? '').split(';', 1)[0] ?? '';
  const use = (token: string, chosen?: string) =>
    app.visitor.post<{ code: string; fields: { path: string; code: string }[] }>('/access-links/use', {
      token,
      ...(chosen !== undefined && { password: chosen }),
    });
  const read = (token: string) => app.visitor.post<LinkView>('/access-links/read', { token });

  /** Lets waiting letters go, and gives those that arrived for the address. */
  const lettersTo = async (address: string) => {
    await app.get(Jobs).drain();
    return mailbox.received.filter(({ to }) => to.includes(address));
  };
  const tokenTo = async (address: string) => {
    const letter = (await lettersTo(address)).at(-1);
    return /https:\/\/vagar\.example\/lank#([\w-]{43})\s/u.exec(letter?.text ?? '')?.[1] ?? 'no link';
  };
  const active = async () => {
    const person = await app.given.person({ givenName: 'Åsa' });
    await app.get(Passwords).keep(person.id, await hashPassword(old));
    return person;
  };
  const enter = async (email: string) => {
    const answer = await admin.post<PersonView>('/people', { givenName: 'Nils', familyName: 'Ånger', email });
    return answer.body;
  };

  beforeAll(async () => {
    mailbox = await openMailbox();
    app = await startTestApp({ environment: { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://vagar.example' } });
    admin = await app.as(await app.given.person({ roles: ['admin'] }));
  });
  beforeEach(() => {
    mailbox.received.length = 0;
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });

  it('lets someone new in: entered, written to, password chosen, signed in', async () => {
    const person = await enter('nils@vagar.example');
    expect((await admin.post(`/people/${person.id}/activation-links`)).status).toBe(202);
    const token = await tokenTo('nils@vagar.example');

    const link = await read(token);
    const chosen = await use(token, password);

    expect(link.body).toEqual({ purpose: 'activation', givenName: 'Nils', email: 'nils@vagar.example' });
    expect(chosen.status).toBe(204);
    expect((await signIn('nils@vagar.example', password)).status).toBe(201);
    const after = await admin.get<PersonView>(`/people/${person.id}`);
    expect(after.body.state).toBe('active');
  });

  it('can send an activation again; the first used ends the other', async () => {
    const person = await enter('again@vagar.example');
    await admin.post(`/people/${person.id}/activation-links`);
    const first = await tokenTo('again@vagar.example');
    await admin.post(`/people/${person.id}/activation-links`);
    const second = await tokenTo('again@vagar.example');

    expect((await use(first, password)).status).toBe(204);

    expect(await use(second, password)).toMatchObject({ status: 410, body: { code: 'link-not-usable' } });
    const more = await admin.post(`/people/${person.id}/activation-links`);
    expect(more).toMatchObject({ status: 409, body: { code: 'person-already-active' } });
  });

  it('keeps an activation for seven days and no longer', async () => {
    const person = await enter('slow@vagar.example');
    await admin.post(`/people/${person.id}/activation-links`);
    const token = await tokenTo('slow@vagar.example');
    app.clock.moveBy({ days: 6, hours: 23 });
    expect((await read(token)).status).toBe(200);

    app.clock.moveBy({ hours: 1 });

    expect((await read(token)).status).toBe(410);
    expect((await use(token, password)).status).toBe(410);
    admin = await app.as(await app.given.person({ roles: ['admin'] }));
  });

  it('is no way in for someone deactivated after it was sent', async () => {
    const person = await enter('gone@vagar.example');
    await admin.post(`/people/${person.id}/activation-links`);
    const token = await tokenTo('gone@vagar.example');

    await admin.post(`/people/${person.id}/deactivation`, { reason: 'Slutade innan start' });

    expect((await use(token, password)).status).toBe(410);
  });

  it('gives a new password to who forgot it, and signs them out everywhere', async () => {
    const person = await active();
    const session = cookieOf(await signIn(person.email, old));
    expect((await app.visitor.post('/password-resets', { email: person.email })).status).toBe(202);
    const token = await tokenTo(person.email);

    const answer = await use(token, password);

    expect(answer.status).toBe(204);
    expect((await signIn(person.email, old)).status).toBe(401);
    expect((await signIn(person.email, password)).status).toBe(201);
    expect((await app.visitor.get('/session', { headers: { cookie: session } })).status).toBe(401);
    expect((await lettersTo(person.email)).at(-1)?.raw).toMatch(/^Subject: =\?UTF-8\?/mu);
    expect((await lettersTo(person.email)).at(-1)?.text).toContain('Hej Åsa,');
  });

  it('keeps a reset for one hour', async () => {
    const person = await active();
    await app.visitor.post('/password-resets', { email: person.email });
    const token = await tokenTo(person.email);

    app.clock.moveBy({ hours: 1 });

    expect((await use(token, password)).status).toBe(410);
  });

  it('answers a reset for anyone and no one alike, with the same work, and writes to those who exist', async () => {
    const person = await active();
    const invited = await app.given.person({ state: 'invited' });
    const ask = (email: string) => app.visitor.post('/password-resets', { email });
    const answers: Answer[] = [];

    const known = await app.statementsOf(async () => answers.push(await ask(person.email)));
    const unknown = await app.statementsOf(async () => answers.push(await ask('nobody@vagar.example')));
    answers.push(await ask(invited.email));

    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([202, '']));
    expect(unknown).toEqual(known);
    expect(await lettersTo(person.email)).toHaveLength(1);
    expect(mailbox.received).toHaveLength(1);
  });

  it('sends three resets an hour to one address and then says to wait', async () => {
    const ask = () => app.visitor.post('/password-resets', { email: 'often@vagar.example' });
    const first = [await ask(), await ask(), await ask()];

    const fourth = await ask();

    expect(first.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(fourth.status).toBe(429);
    expect(Number(fourth.headers['retry-after'])).toBe(3600);
  });

  it('lets one of many who use a link at once through', async () => {
    const person = await active();
    await app.visitor.post('/password-resets', { email: person.email });
    const token = await tokenTo(person.email);
    const wishes = Array.from({ length: 8 }, (_, i) => `${password} nummer ${i}`);

    const answers = await Promise.all(wishes.map((wish) => use(token, wish)));

    const through = answers.flatMap(({ status }, i) => (status === 204 ? [wishes[i] ?? ''] : []));
    expect(through).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(7);
    expect((await signIn(person.email, through[0] ?? '')).status).toBe(201);
  });

  it.each([
    ['kort', 'too-short'],
    ['lösenord1234', 'too-common'],
    ['vagar-demo', 'too-short'],
  ])('refuses the password %s and leaves the link good', async (weak, code) => {
    const person = await active();
    await app.visitor.post('/password-resets', { email: person.email });
    const token = await tokenTo(person.email);

    const answer = await use(token, weak);

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'password-too-weak', fields: [{ path: 'password', code }] },
    });
    expect((await use(token, password)).status).toBe(204);
  });

  it('asks for a password where one is needed', async () => {
    const person = await active();
    await app.visitor.post('/password-resets', { email: person.email });

    const answer = await use(await tokenTo(person.email));

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'password' }] } });
  });

  it('says of a link that never was what it says of a used one', async () => {
    const never = await use('A'.repeat(43), password);

    expect(never).toMatchObject({ status: 410, body: { code: 'link-not-usable' } });
    expect((await read('A'.repeat(43))).status).toBe(410);
    expect((await read('too-short')).status).toBe(422);
  });

  it('frees an account that guessing has closed', async () => {
    const person = await active();
    for (let i = 0; i < 11; i++) await signIn(person.email, 'fel lösenord här');
    await app.visitor.post('/password-resets', { email: person.email });

    await use(await tokenTo(person.email), password);

    expect((await signIn(person.email, password)).status).toBe(201);
  });

  it('keeps no secret of a link beside its letter', async () => {
    const person = await active();
    await app.visitor.post('/password-resets', { email: person.email });
    const token = await tokenTo(person.email);

    const { rows } = await app.database.query('SELECT access_link::text AS row FROM access_link');

    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is forgotten a month after it went out of use', async () => {
    const person = await active();
    await app.visitor.post('/password-resets', { email: person.email });
    await tokenTo(person.email);
    app.clock.moveBy({ days: 32 });

    await app.get(Sweeps).run('access-links');

    const { rows } = await app.database.query('SELECT FROM access_link WHERE person_id = $1', [person.id]);
    expect(rows).toEqual([]);
  });
});
