import { Controller, Get, Module, Param, Post } from '@nestjs/common';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Open } from '../auth/declared.ts';
import { isOutage } from '../errors/outage.ts';
import { statement, Statements } from './statements.ts';
import { Transaction } from './transaction.ts';

const readNumber = statement('probe-number', 'SELECT 1 AS number');
const loseConnection = statement('probe-lose', 'SELECT pg_terminate_backend(pg_backend_pid())');
const noRoom = statement(
  'probe-full',
  `DO $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END $$`,
);

const takesLong = statement('probe-long', 'SELECT pg_sleep(5)');
const shortTime = statement('probe-short', "SET LOCAL statement_timeout = '50ms'");
const raise = (state: string) =>
  statement(`probe-${state}`, `DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '${state}'; END $$`);

@Controller('probe-outage')
class ProbeController {
  constructor(
    private readonly statements: Statements,
    private readonly transaction: Transaction,
  ) {}

  @Get()
  @Open()
  read() {
    return this.statements.one(readNumber);
  }

  @Post('lost')
  @Open()
  lose() {
    return this.transaction.run(() => this.statements.rows(loseConnection));
  }

  @Post('full')
  @Open()
  fill() {
    return this.statements.rows(noRoom);
  }

  @Post('long')
  @Open()
  takeLong() {
    return this.transaction.run(async () => {
      await this.statements.rows(shortTime);
      return this.statements.rows(takesLong);
    });
  }

  @Post('busy/:state')
  @Open()
  beBusy(@Param('state') state: string) {
    return this.statements.rows(raise(state));
  }

  @Post('broken')
  @Open()
  fail() {
    throw new Error('Kim Testssons hemlighet');
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

const unavailable = { status: 503, body: { code: 'unavailable' }, headers: { 'retry-after': '5' } };

describe('an outage', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ also: [ProbeModule] });
  });
  afterAll(() => app.close());

  it('answers 503 when the connection is lost in the middle, and serves again right after', async () => {
    const lost = await app.visitor.post('/probe-outage/lost');

    const next = await app.visitor.get('/probe-outage');

    expect(lost).toMatchObject(unavailable);
    expect(next).toMatchObject({ status: 200, body: { number: 1 } });
  });

  it('survives that every idle connection is cut', async () => {
    await Promise.all(Array.from({ length: 8 }, () => app.visitor.get('/probe-outage')));
    await app.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'vagar'`,
    );

    const answers = await Promise.all(Array.from({ length: 8 }, () => app.visitor.get('/probe-outage')));
    const later = await app.visitor.get('/probe-outage');

    expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true);
    expect(later.status).toBe(200);
  });

  it('answers 503 when there is no room left', async () => {
    const answer = await app.visitor.post('/probe-outage/full');

    expect(answer).toMatchObject(unavailable);
  });

  it('answers 503 when every connection is taken for longer than a request may wait', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    const holders = Array.from({ length: 8 }, () => app.get(Transaction).run(() => held));

    const answer = await app.visitor.get('/probe-outage');
    release();
    await Promise.all(holders);

    expect(answer).toMatchObject(unavailable);
    expect((await app.visitor.get('/probe-outage')).status).toBe(200);
  });

  it('answers 503 when a statement took longer than a request may, and serves again right after', async () => {
    const late = await app.visitor.post('/probe-outage/long');

    const next = await app.visitor.get('/probe-outage');

    expect(late).toMatchObject(unavailable);
    expect(next.status).toBe(200);
  });

  it.each(['55P03', '40P01', '40001'])(
    'answers 503 to %s, for another attempt may go well',
    async (state) => {
      const answer = await app.visitor.post(`/probe-outage/busy/${state}`);

      expect(answer).toMatchObject(unavailable);
    },
  );

  it('tells nothing of an error nobody expected but where to find it', async () => {
    const answer = await app.visitor.post<{ requestId: string }>('/probe-outage/broken');

    expect(answer).toMatchObject({ status: 500, body: { code: 'unexpected' } });
    expect(answer.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(answer.body)).not.toContain('hemlighet');
  });
});

describe('isOutage', () => {
  it.each([
    [{ code: '57P01' }, true],
    [{ code: '53300' }, true],
    [{ code: '08006' }, true],
    [{ code: 'ECONNREFUSED' }, true],
    [{ code: 'ENOSPC' }, true],
    [{ driverError: { code: '57P03' } }, true],
    [new Error('timeout exceeded when trying to connect'), true],
    [new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]), true],
    [new Error('Query read timeout'), true],
    [{ code: 'ENOENT', syscall: 'connect' }, true],
    [{ code: 'ENOENT', syscall: 'open' }, false],
    [{ code: '23505' }, false],
    [{ code: '57014' }, false],
    [new Error('division by zero'), false],
    [null, false],
  ])('%j is %s', (error, expected) => {
    expect(isOutage(error)).toBe(expected);
  });
});
