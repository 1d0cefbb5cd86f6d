import { DataSource } from 'typeorm';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Transaction } from '../database/transaction.ts';
import { JobHandlers } from './job-handlers.ts';
import { Jobs } from './jobs.ts';

describe('the job queue', () => {
  let app: TestApp;
  let jobs: Jobs;
  const transaction = () => app.get(Transaction);

  beforeAll(async () => {
    app = await startTestApp();
    const works = { ...app.settings, role: 'both' } as const;
    jobs = new Jobs(transaction(), app.get(JobHandlers), works, app.get(DataSource));
  });
  afterAll(async () => {
    await jobs.beforeApplicationShutdown();
    await app.close();
  });

  it('starts when its tables are there again, and works beside the transaction that started it', async () => {
    const worked = new Promise<boolean>((tell) =>
      app.get(JobHandlers).add('probe', () => Promise.resolve(tell(transaction().isOpen))),
    );
    await app.database.query('ALTER SCHEMA pgboss RENAME TO away');
    await expect(jobs.enqueue('probe', {})).rejects.toThrow();
    await app.database.query('ALTER SCHEMA away RENAME TO pgboss');

    await transaction().run(() => jobs.enqueue('probe', {}));

    expect(await worked).toBe(false);
  });
});
