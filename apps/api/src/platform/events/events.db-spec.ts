import { Injectable, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Actor } from '../auth/actor.ts';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { Jobs } from '../jobs/jobs.ts';
import { EventSubscribers } from './event-subscribers.ts';
import type { DomainEvent } from './event-subscribers.ts';
import { Events } from './events.ts';

const addMark = statement('probe-mark', 'INSERT INTO probe_mark (subscriber, event_id) VALUES ($1, $2)');

const broken = (state: string) =>
  statement(`probe-${state}`, `DO $$ BEGIN RAISE EXCEPTION 'broken' USING ERRCODE = '${state}'; END $$`);

/** Two subscribers: one agrees at once and may be told to fail, one comes later. */
@Injectable()
class Probe implements OnModuleInit {
  fails = 0;
  /** SQLSTATE of how it fails. */
  state = '22012';

  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly statements: Statements,
  ) {}

  onModuleInit(): void {
    const event = 'probe-happened';
    this.subscribers.add({ event, subscriber: 'probe-now', when: 'now', handle: (it) => this.now(it) });
    this.subscribers.add({
      event,
      subscriber: 'probe-later',
      when: 'later',
      handle: (it) => this.mark('later', it),
    });
  }

  private async now(event: DomainEvent): Promise<void> {
    await this.mark('now', event);
    if (this.fails-- > 0) await this.statements.rows(broken(this.state));
  }

  private async mark(subscriber: string, event: DomainEvent): Promise<void> {
    await this.statements.change(addMark, [subscriber, event.id]);
  }
}

@Module({ providers: [Probe] })
class ProbeModule {}

describe('events', () => {
  let app: TestApp;
  const actor = Actor.system('probe');
  const publish = () =>
    app.get(Transaction).run(() => app.get(Events).publish(actor, 'probe-happened', { probeId: 'a' }));
  const marks = async () =>
    (
      await app.database.query<{ subscriber: string }>(
        'SELECT subscriber FROM probe_mark ORDER BY subscriber',
      )
    ).rows.map(({ subscriber }) => subscriber);

  beforeAll(async () => {
    app = await startTestApp({ also: [ProbeModule] });
    await app.database.query('CREATE TABLE probe_mark (subscriber text, event_id uuid)');
  });
  beforeEach(() => app.database.query('TRUNCATE probe_mark'));
  afterAll(() => app.close());

  it('tells those who agree at once, and the others by a job', async () => {
    await publish();
    const atOnce = await marks();

    await app.get(Jobs).drain();

    expect(atOnce).toEqual(['now']);
    expect(await marks()).toEqual(['later', 'now']);
  });

  it.each([
    ['fails', '22012'],
    ['takes too long', '57014'],
  ])('keeps the publisher’s work when a subscriber %s, and tells it again by a job', async (_, state) => {
    Object.assign(app.get(Probe), { fails: 1, state });
    await publish();
    const atOnce = await marks();

    await app.get(Jobs).drain();

    const { rowCount } = await app.database.query(`SELECT FROM domain_event WHERE name = 'probe-happened'`);
    expect(atOnce).toEqual([]);
    expect(await marks()).toEqual(['later', 'now']);
    expect(rowCount).toBeGreaterThan(0);
  });

  it.each(['40P01', '40001'])('ends the transaction when a subscriber meets %s', async (state) => {
    Object.assign(app.get(Probe), { fails: 1, state });

    const published = publish();

    await expect(published).rejects.toMatchObject({ code: state });
    await app.get(Jobs).drain();
    expect(await marks()).toEqual([]);
  });

  it('delivers once, however often the job runs', async () => {
    await publish();
    const { rows } = await app.database.query<{ id: string }>(
      'SELECT id FROM domain_event ORDER BY id DESC LIMIT 1',
    );
    const again = { eventId: rows[0]?.id ?? '', subscriber: 'probe-later' };
    await app.get(Jobs).enqueue('event-delivery', again);
    await app.get(Jobs).enqueue('event-delivery', again);

    await app.get(Jobs).drain();

    expect(await marks()).toEqual(['later', 'now']);
  });

  it('leaves neither event nor job behind when the publisher rolls back', async () => {
    const failing = app.get(Transaction).run(async () => {
      await app.get(Events).publish(actor, 'probe-happened', { probeId: 'b' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');

    await app.get(Jobs).drain();

    expect(await marks()).toEqual([]);
  });

  it('refuses to publish outside a transaction', async () => {
    const outside = app.get(Events).publish(actor, 'probe-happened', {});

    await expect(outside).rejects.toThrow('inside a transaction');
  });

  it('stores one job for one key', async () => {
    const jobs = app.get(Jobs);
    await jobs.enqueue('event-delivery', { eventId: 'x', subscriber: 'nobody' }, { key: 'only-one' });

    await jobs.enqueue('event-delivery', { eventId: 'x', subscriber: 'nobody' }, { key: 'only-one' });

    const { rows } = await app.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'event-delivery' AND data->>'subscriber' = 'nobody'`,
    );
    expect(rows[0]?.count).toBe(1);
  });
});
