import { Body, Controller, Get, Injectable, Module, Post } from '@nestjs/common';
import { z } from 'zod';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { CurrentActor } from '../auth/current-actor.ts';
import type { PersonActor } from '../auth/actor.ts';
import { Allow } from '../auth/declared.ts';
import { statement, Statements } from '../database/statements.ts';
import { Refusal } from '../errors/refusal.ts';
import { Idempotent } from './idempotent.ts';

const wish = z.strictObject({ seat: z.number().int().min(1) });
const takeSeat = statement('probe-take', 'INSERT INTO probe_seat (person_id, seat) VALUES ($1, $2)');
const countSeats = statement(
  'probe-count',
  'SELECT count(*)::int AS count FROM probe_seat WHERE person_id = $1',
);

@Injectable()
class Seats {
  constructor(private readonly statements: Statements) {}

  async take(actor: PersonActor, { seat }: z.infer<typeof wish>) {
    await this.statements.change(takeSeat, [actor.id, seat]);
    if (seat === 13) throw new Refusal('enrolment-closed');
    return this.statements.one<{ count: number }>(countSeats, [actor.id]);
  }
}

@Controller('probe-seats')
class SeatsController {
  constructor(private readonly seats: Seats) {}

  @Post()
  @Allow('learning:own')
  @Idempotent()
  take(@CurrentActor() actor: PersonActor, @Body({ schema: wish }) body: z.infer<typeof wish>) {
    return this.seats.take(actor, body);
  }

  @Get()
  nobodySaidWho() {
    return 'never';
  }
}

@Module({ controllers: [SeatsController], providers: [Seats] })
class ProbeModule {}

describe('Idempotency-Key', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ also: [ProbeModule] });
    await app.database.query('CREATE TABLE probe_seat (person_id uuid, seat int)');
  });
  afterAll(() => app.close());

  it('gives twenty simultaneous arrivals of one key one effect and one answer', async () => {
    const client = await app.as(await app.given.person());

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.post('/probe-seats', { seat: 1 }, { key: 'one-and-the-same' })),
    );

    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(
      new Set([JSON.stringify([201, { count: 1 }])]),
    );
  });

  it('refuses a known key with another body', async () => {
    const client = await app.as(await app.given.person());
    await client.post('/probe-seats', { seat: 1 }, { key: 'reused-key' });

    const second = await client.post('/probe-seats', { seat: 2 }, { key: 'reused-key' });

    expect(second).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('keeps nothing of a refusal, so that it can be tried again', async () => {
    const person = await app.given.person();
    const client = await app.as(person);
    const refused = await client.post('/probe-seats', { seat: 13 }, { key: 'refused-key' });

    const again = await client.post('/probe-seats', { seat: 2 }, { key: 'refused-key' });

    expect(refused).toMatchObject({ status: 409, body: { code: 'enrolment-closed' } });
    expect(again).toMatchObject({ status: 201, body: { count: 1 } });
  });

  it('asks for the key', async () => {
    const client = await app.as(await app.given.person());

    const answer = await client.post('/probe-seats', { seat: 1 }, { headers: { 'idempotency-key': '' } });

    expect(answer).toMatchObject({ status: 400, body: { fields: [{ path: 'Idempotency-Key' }] } });
  });

  it('costs two statements besides the session and the work itself', async () => {
    const client = await app.as(await app.given.person());

    const statements = await app.statementsOf(() => client.post('/probe-seats', { seat: 4 }));

    expect(statements).toHaveLength(1 + 2 + 2);
  });

  it('names the field of a body that does not fit and writes nothing', async () => {
    const person = await app.given.person();
    const client = await app.as(person);

    const answer = await client.post('/probe-seats', { seat: 0, row: 'A' });

    const { rowCount } = await app.database.query('SELECT FROM probe_seat WHERE person_id = $1', [person.id]);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'invalid-input',
        fields: [
          { path: 'seat', code: 'too-small', facts: { minimum: 1, origin: 'number' } },
          { path: 'row', code: 'unrecognized-keys' },
        ],
      },
    });
    expect(rowCount).toBe(0);
  });

  it('lets nobody into a route that declares nothing', async () => {
    const client = await app.as(await app.given.person({ roles: ['admin'] }));

    const answer = await client.get('/probe-seats');

    expect(answer).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  });
});
