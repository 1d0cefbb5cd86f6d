import { DataSource } from 'typeorm';
import { installJobs } from '../jobs/install.ts';
import { dataSourceOptions } from './data-source.ts';

/** Any fixed number that nothing else locks on: two starting programs take turns. */
const migrationLock = 8_246_317;
/** A migration may take its time; a request may not. */
const longestMigrationMs = 10 * 60 * 1000;

const sourceFor = async (url: string): Promise<DataSource> => {
  const source = new DataSource({
    ...dataSourceOptions(url),
    poolSize: 2,
    extra: { statement_timeout: longestMigrationMs },
  });
  return source.initialize();
};

/**
 * Brings the database to this program's schema; does nothing when it is there already.
 * @returns the names of the migrations that ran
 */
export const migrate = async (url: string): Promise<string[]> => {
  const source = await sourceFor(url);
  const turn = source.createQueryRunner();
  try {
    // A transaction keeps its connection, also behind a pooler that would hand a session's lock to somebody else.
    await turn.startTransaction();
    await turn.query(`SET LOCAL statement_timeout = ${longestMigrationMs}`);
    await turn.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await turn.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    const ran = await source.runMigrations({ transaction: 'each' });
    await installJobs(source);
    return ran.map(({ name }) => name);
  } finally {
    if (turn.isTransactionActive) await turn.rollbackTransaction().catch(() => undefined);
    await turn.release().catch(() => undefined);
    await source.destroy();
  }
};

/** Takes the newest migration back: for the check that every one of them can be. @returns whether there was one */
export const undoLatest = async (url: string): Promise<boolean> => {
  const source = await sourceFor(url);
  try {
    const before = await source.query<Array<{ count: string }>>('SELECT count(*) FROM migrations');
    if (before[0]?.count === '0') return false;
    await source.undoLastMigration({ transaction: 'each' });
    return true;
  } finally {
    await source.destroy();
  }
};
