import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApi } from '../../app/api-process.mjs';
import { build } from '../../app/build.mjs';
import { apiEnvironment } from '../../app/environment.mjs';
import { startDatabase } from '../../database/embedded.mjs';
import { freePort } from '../../database/free-port.mjs';
import { root } from '../../setup/root.mjs';
import { checkSettings } from '../../settings/settings.mjs';

/**
 * Our API, built, on an embedded PostgreSQL with full durability, in a folder of its own.
 * @typedef {object} Stage
 * @property {number} port of the API
 * @property {number} apiPid
 * @property {number} databasePid
 * @property {string} databaseUrl
 * @property {string} keyringFile
 * @property {(env?: Record<string, string>) => Promise<{ port: number, pid: number, stop: () => Promise<void> }>} startBare
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<Stage>} */
export const setStage = async () => {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), 'vagar-bench-'));
  const database = await startDatabase({ dataDir });
  const port = await freePort();
  const checked = checkSettings(
    { DATA_DIR: dataDir, PORT: String(port), DEMO: 'off', LOG_LEVEL: 'warn' },
    root,
  );
  if (checked.settings === null) throw new Error('The settings of the stage do not fit');
  const env = apiEnvironment(checked.settings, database.url);
  const api = startApi({ env, logFile: join(dataDir, 'logs', 'api.log') });
  await api.ready;
  return {
    port,
    apiPid: api.pid,
    databasePid: database.pid,
    databaseUrl: database.url,
    keyringFile: checked.settings.keyringFile,
    startBare: (more = {}) => startBare(database.url, more),
    stop: async () => {
      await api.stop();
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** @param {string} databaseUrl @param {Record<string, string>} more */
const startBare = async (databaseUrl, more) => {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('bare-server.mjs', import.meta.url)), [], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), ...more },
  });
  await new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', () => fail(new Error('The bare server ended before it was ready')));
  });
  const stop = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      child.once('exit', () => done());
      child.kill('SIGTERM');
    });
  return { port, pid: child.pid ?? 0, stop };
};
