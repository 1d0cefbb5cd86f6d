import { createServer } from 'node:net';
import pg from 'pg';

/** @typedef {import('./settings.mjs').WrongSetting} WrongSetting */

/** Long enough for a database on another continent, short enough to be told at once. Milliseconds. */
const patience = 1_200;

/**
 * Tries whether the API will be able to listen.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<WrongSetting | null>}
 */
export const checkListening = ({ host, port }) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      if (code === 'EADDRINUSE') done({ name: 'PORT', expected: 'a port that no other program uses' });
      else if (code === 'EACCES') done({ name: 'PORT', expected: 'a port that this account may use' });
      else done({ name: 'HOST', expected: 'an address of this machine' });
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(null)));
  });

/**
 * Tries the database that DATABASE_URL names.
 * @param {string} url
 * @returns {Promise<WrongSetting | null>}
 */
export const checkDatabase = async (url) => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
    return rows[0].version >= 180_000 ? null : { name: 'DATABASE_URL', expected: 'PostgreSQL 18 or newer' };
  } catch {
    return { name: 'DATABASE_URL', expected: 'a database that answers and lets this user in' };
  } finally {
    void client.end().catch(() => {});
  }
};
