import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiProgram, startApi } from '../app/api-process.mjs';
import { apiEnvironment } from '../app/environment.mjs';
import { startDatabase } from '../database/embedded.mjs';
import { freePort } from '../database/free-port.mjs';
import { exitCode } from '../process/exit-code.mjs';
import { runQuietly } from '../process/run-quietly.mjs';
import { onStopSignal } from '../process/signals.mjs';
import { root } from '../setup/root.mjs';
import { checkSettings } from '../settings/settings.mjs';

/** @param {string} dataDir @param {number} port @param {Record<string, string>} env */
const settingsFor = (dataDir, port, env) => {
  const { settings } = checkSettings(
    { DATA_DIR: dataDir, PORT: String(port), DEMO: 'off', LOG_LEVEL: 'warn', ...env },
    root,
  );
  if (settings === null) throw new Error('The settings for this run are wrong.');
  return settings;
};

/**
 * @typedef {object} Product
 * @property {string} address of the API and the web, the same after each restart
 * @property {string} dataDir
 * @property {import('../database/embedded.mjs').Database} database
 * @property {() => import('../app/api-process.mjs').ApiProcess} api the one that serves just now
 * @property {() => Promise<void>} startApi again, after the last one ended
 * @property {() => Promise<void>} stop and remove everything
 */

/**
 * The built product with an empty, migrated database of its own, fully durable unless the settings say otherwise.
 * Measurements and crash tests drive it from outside, as a browser would.
 * @param {{ database?: Record<string, string>, env?: Record<string, string>, fill?: (url: string) => Promise<void> }} [options]
 *   database: settings of PostgreSQL; env: settings of Vägar; fill: runs after the migrations, before the API
 * @returns {Promise<Product>}
 */
export const startProduct = async ({ database: databaseSettings = {}, env: extra = {}, fill } = {}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vagar-run-'));
  const database = await startDatabase({ dataDir, settings: databaseSettings });
  const port = await freePort();
  const env = apiEnvironment(settingsFor(dataDir, port, extra), database.url);
  /** @type {import('../app/api-process.mjs').ApiProcess | null} */
  let api = null;
  const stop = async () => {
    stopListening();
    await api?.stop();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const stopListening = onStopSignal((signal) => {
    void stop().finally(() => process.exit(exitCode(null, signal)));
  });
  const start = async () => {
    api = startApi({ env, logFile: join(dataDir, 'logs', 'api.log') });
    await api.ready;
  };
  try {
    const { code, output } = await runQuietly(process.execPath, [apiProgram, 'migrate'], { cwd: root, env });
    if (code !== 0) throw new Error(`The database could not be migrated:\n${output}`);
    await fill?.(database.url);
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  const current = () => {
    if (api === null) throw new Error('The API was never started.');
    return api;
  };
  return { address: `http://127.0.0.1:${port}`, dataDir, database, api: current, startApi: start, stop };
};
