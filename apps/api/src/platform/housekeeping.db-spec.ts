import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp } from '../testing/start-test-app.ts';
import type { TestApp } from '../testing/start-test-app.ts';
import { Sweeps } from './jobs/sweeps.ts';

describe('housekeeping', () => {
  let app: TestApp;
  const count = async (table: string) =>
    (await app.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)).rows[0]
      ?.count;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it.each([
    ['sessions', 'session', 29],
    ['idempotency-keys', 'idempotency_key', 89],
    ['rate-limits', 'rate_limit', 0],
  ])('sweeps old %s, and only those', async (sweep, table, keptDays) => {
    const { id } = await app.given.person();
    await app.database.query('TRUNCATE session, idempotency_key, rate_limit');
    const now = app.clock.now();
    await app.database.query(
      `INSERT INTO session SELECT gen_random_uuid(), decode('00', 'hex'), $1, now, now + interval '29 days', now + interval '30 days'
         FROM (SELECT $2::timestamptz AS now)`,
      [id, now],
    );
    await app.database.query(`INSERT INTO idempotency_key VALUES ($1, 'POST /', 'k', '', 200, '{}', $2)`, [
      id,
      now,
    ]);
    await app.database.query(`INSERT INTO rate_limit VALUES ('sign-in', '', $1)`, [now]);

    app.clock.moveBy({ days: keptDays });
    await app.get(Sweeps).run(sweep);
    const before = await count(table);
    app.clock.moveBy({ days: 2 });
    await app.get(Sweeps).run(sweep);

    expect(before).toBeGreaterThan(0);
    expect(await count(table)).toBe(0);
  });

  it('sweeps files that were on their way when something ended, and no other', async () => {
    const folder = join(app.settings.dataDir, 'files');
    mkdirSync(folder, { recursive: true });
    const put = (name: string, ageHours: number) => {
      const at = new Date(app.clock.now().getTime() - ageHours * 3_600_000);
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), at, at);
      return join(folder, name);
    };
    const paths = [put('incoming.a', 25), put('incoming.b', 23), put('kept', 1000)];

    await app.get(Sweeps).run('file-drafts');

    expect(paths.map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('runs what is due, each at its own pace, and goes on when one fails', async () => {
    const sweeps = app.get(Sweeps);
    const ran: string[] = [];
    sweeps.add({ name: 'probe-fails', everyMinutes: 1, run: () => Promise.reject(new Error('always')) });
    sweeps.add({ name: 'probe-often', everyMinutes: 1, run: async () => void ran.push('often') });
    sweeps.add({ name: 'probe-seldom', everyMinutes: 60, run: async () => void ran.push('seldom') });

    await sweeps.runDue();
    app.clock.moveBy({ minutes: 2 });
    await sweeps.runDue();

    expect(ran).toEqual(['often', 'seldom', 'often']);
  });
});
