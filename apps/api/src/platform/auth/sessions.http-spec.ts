import { Controller, Get, Module, Post, Req, Res } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Transaction } from '../database/transaction.ts';
import { NotFound } from '../errors/refusal.ts';
import { BrowserSession } from './browser-session.ts';
import { ActorIfAny } from './current-actor.ts';
import type { PersonActor } from './actor.ts';
import { Open } from './declared.ts';
import { Sessions } from './sessions.ts';

@Controller('probe-session')
class ProbeController {
  constructor(
    private readonly browser: BrowserSession,
    private readonly transaction: Transaction,
  ) {}

  @Get()
  @Open()
  who(@ActorIfAny() actor: PersonActor | null) {
    return { id: actor?.id ?? null, audits: actor?.holds('audit:read') ?? false };
  }

  @Post('begin')
  @Open()
  async begin(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.browser.begin(request, reply, String(request.headers['x-person']) as PersonId);
    return {};
  }

  @Post('begin-in-vain')
  @Open()
  beginInVain(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.transaction.run(async () => {
      await this.begin(request, reply);
      throw new NotFound();
    });
  }

  @Post('end')
  @Open()
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.browser.end(request, reply);
    return {};
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

const cookieOf = (header: string | undefined): string => header?.split(';', 1)[0] ?? '';

describe('sessions', () => {
  let app: TestApp;
  const who = (cookie: string) =>
    app.visitor.get<{ id: string | null; audits: boolean }>('/probe-session', { headers: { cookie } });
  const signIn = async (person: { id: PersonId }, cookie = '') => {
    const answer = await app.visitor.post(
      '/probe-session/begin',
      {},
      { headers: { 'x-person': person.id, cookie } },
    );
    return { header: answer.headers['set-cookie'] ?? '', cookie: cookieOf(answer.headers['set-cookie']) };
  };

  beforeAll(async () => {
    app = await startTestApp({ also: [ProbeModule] });
  });
  afterAll(() => app.close());

  it('hands out a cookie that scripts and other sites cannot use', async () => {
    const person = await app.given.person();

    const { header, cookie } = await signIn(person);

    expect(header).toMatch(
      /^vagar_session=[\w-]{43}\.[0-9a-f]{8}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    expect((await who(cookie)).body.id).toBe(person.id);
  });

  it('makes a new secret at sign-in and ends the one brought along', async () => {
    const person = await app.given.person();
    const first = await signIn(person);

    const second = await signIn(person, first.cookie);

    expect(second.cookie).not.toBe(first.cookie);
    expect((await who(first.cookie)).body.id).toBeNull();
    expect((await who(second.cookie)).body.id).toBe(person.id);
  });

  it('hands out no cookie when what it is part of is undone', async () => {
    const person = await app.given.person();

    const answer = await app.visitor.post(
      '/probe-session/begin-in-vain',
      {},
      { headers: { 'x-person': person.id } },
    );

    expect(answer.status).toBe(404);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('stores nothing one could sign in with', async () => {
    const { cookie } = await signIn(await app.given.person());

    const { rows } = await app.database.query<{ token_hash: Buffer }>('SELECT token_hash FROM session');

    const [token = ''] = cookie.split('=')[1]?.split('.') ?? [];
    expect(rows.some(({ token_hash }) => token_hash.equals(Buffer.from(token, 'base64url')))).toBe(false);
  });

  it('refuses a cookie with any sign of its signature changed', async () => {
    const { cookie } = await signIn(await app.given.person());
    const last = cookie.at(-1) ?? '';

    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
      (sign) => sign !== last,
    );

    for (const sign of others) expect((await who(cookie.slice(0, -1) + sign)).body.id).toBeNull();
  });

  it('ends when signed out, in this browser or everywhere', async () => {
    const person = await app.given.person();
    const [here, there] = [await signIn(person), await signIn(person)];

    await app.visitor.post('/probe-session/end', {}, { headers: { cookie: here.cookie } });
    const afterHere = [(await who(here.cookie)).body.id, (await who(there.cookie)).body.id];
    await app.get(Sessions).closeAll(person.id);

    expect(afterHere).toEqual([null, person.id]);
    expect((await who(there.cookie)).body.id).toBeNull();
  });

  it('ends with the person’s access', async () => {
    const person = await app.given.person();
    const { cookie } = await signIn(person);

    await app.database.query(`UPDATE person SET state = 'deactivated' WHERE id = $1`, [person.id]);

    expect((await who(cookie)).body.id).toBeNull();
  });

  it('gives a role on its days in Sweden only', async () => {
    const person = await app.given.person({
      roles: [{ role: 'admin', validFrom: '2026-12-24', validTo: '2026-12-24' }],
    });
    const auditsAt = async (instant: string) => {
      app.clock.moveTo(instant);
      return (await who((await signIn(person)).cookie)).body.audits;
    };

    const seen = [
      await auditsAt('2026-12-23T22:59:00Z'),
      await auditsAt('2026-12-23T23:01:00Z'),
      await auditsAt('2026-12-24T22:59:00Z'),
      await auditsAt('2026-12-24T23:01:00Z'),
    ];

    expect(seen).toEqual([false, true, true, false]);
  });

  it('ends after a day without use, and after thirty days whatever the use', async () => {
    const person = await app.given.person();
    const idle = await signIn(person);
    const used = await signIn(person);
    app.clock.moveBy({ hours: 23 });
    await who(used.cookie);
    await app.get(Sessions).settled();
    app.clock.moveBy({ hours: 2 });

    const afterADay = [(await who(idle.cookie)).body.id, (await who(used.cookie)).body.id];
    app.clock.moveBy({ days: 30 });

    expect(afterADay).toEqual([null, person.id]);
    expect((await who(used.cookie)).body.id).toBeNull();
  });

  it('is looked up with one statement', async () => {
    const { cookie } = await signIn(await app.given.person({ roles: ['admin', 'mentor'] }));

    const statements = await app.statementsOf(() => who(cookie));

    expect(statements).toHaveLength(1);
  });
});
