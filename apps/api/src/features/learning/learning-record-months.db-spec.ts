import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { LearningRecordMonths } from './learning-record-months.ts';

/** Thirteen months in a row, the last of them a year ahead: `2027_03` … `2028_03`. */
const yearFrom = (year: number, month: number): string[] =>
  Array.from({ length: 13 }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead)).toISOString().slice(0, 7).replace('-', '_'),
  );

describe('the months of the learning records', () => {
  let app: TestApp;
  const made = async (): Promise<string[]> => {
    const { rows } = await app.database.query<{ name: string }>(
      `SELECT right(inhrelid::regclass::text, 7) AS name FROM pg_inherits
        WHERE inhparent = 'learning_record'::regclass ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('are made a year ahead by a sweep, however long the program runs', async () => {
    app.clock.moveTo('2030-03-31T23:30:00Z');

    await app.get(Sweeps).run('learning-record-months');

    expect(await made()).toEqual(expect.arrayContaining(yearFrom(2030, 3)));
  });

  it('are the months of UTC, whatever time zone the database lives in', async () => {
    app.clock.moveTo('2033-11-24T09:00:00Z');

    await app.get(Transaction).run(async () => {
      await app.get(Transaction).em.query(`SET LOCAL timezone = 'Europe/Stockholm'`);
      await app.get(LearningRecordMonths).ensure();
    });

    expect(await made()).toEqual(expect.arrayContaining(yearFrom(2033, 11)));
  });

  it('are made once when several programs start at once', async () => {
    app.clock.moveTo('2036-06-01T00:00:00Z');
    const months = app.get(LearningRecordMonths);

    await Promise.all([months.ensure(), months.ensure(), months.ensure()]);

    expect(await made()).toEqual(expect.arrayContaining(yearFrom(2036, 6)));
  });
});
