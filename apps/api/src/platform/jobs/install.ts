import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { jobDatabase, poolOf } from './job-database.ts';

export const jobSchema = 'pgboss';

/** Makes or upgrades the tables of the job queue; part of migrating, so that serving never waits for it. */
export const installJobs = async (source: DataSource): Promise<void> => {
  const boss = new PgBoss({
    db: jobDatabase(poolOf(source)),
    schema: jobSchema,
    supervise: false,
    schedule: false,
    migrate: true,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
};
