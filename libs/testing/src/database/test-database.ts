import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testServer } from './test-server.ts';

/** How a template is made; the fingerprint changes whenever its schema would. */
export interface TemplateRecipe {
  readonly fingerprint: string;
  migrate(url: string): Promise<unknown>;
}

export interface TestDatabase {
  readonly url: string;
  /** Drops the database, with whoever is still connected. */
  drop(): Promise<void>;
}

const templateLock = 5_501_973;

const databaseAt = (adminUrl: string, name: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const withAdmin = async <T>(adminUrl: string, work: (admin: pg.Client) => Promise<T>): Promise<T> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
};

/** Migrated once for all workers: made under another name and renamed, so that a half-made one is never cloned. */
const ensureTemplate = async (
  admin: pg.Client,
  adminUrl: string,
  recipe: TemplateRecipe,
): Promise<string> => {
  const name = `vagar_template_${recipe.fingerprint}`;
  await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    const draft = `${name}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft}`);
    await recipe.migrate(databaseAt(adminUrl, draft));
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
};

/** A database of one's own, cloned from the migrated template in some 50 ms. */
export const testDatabase = async (recipe: TemplateRecipe): Promise<TestDatabase> => {
  const server = await testServer();
  const name = `vagar_test_${randomBytes(6).toString('hex')}`;
  await withAdmin(server.adminUrl, async (admin) => {
    const template = await ensureTemplate(admin, server.adminUrl, recipe);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const drop = async () => {
    await withAdmin(server.adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    await server.stop();
  };
  return { url: databaseAt(server.adminUrl, name), drop };
};
