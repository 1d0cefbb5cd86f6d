import { join } from 'node:path';
import { startApi } from './api-process.mjs';
import { build } from './build.mjs';
import { apiEnvironment } from './environment.mjs';
import { openDatabase } from './open-database.mjs';

/**
 * @typedef {object} Serving
 * @property {import('./run-record.mjs').Taken} taken
 * @property {(undo: () => unknown) => void} later registers what to undo, the last first
 * @property {AbortSignal} halt
 * @property {(text: string) => void} say
 */

/**
 * Builds what changed while the database starts, then starts the API and waits until it serves.
 * @param {import('../settings/settings.mjs').Settings} settings
 * @param {Serving} serving
 */
export const startServing = async (settings, { taken, later, halt, say }) => {
  say('Starting the database and building what has changed.');
  const opening = openDatabase(settings, taken, say);
  later(async () => (await opening.catch(() => null))?.stop());
  const [database] = await Promise.all([opening, build(halt)]);
  if (halt.aborted) return null;
  const api = startApi({
    env: apiEnvironment(settings, database.url),
    logFile: join(settings.dataDir, 'logs', 'api.log'),
    onProgress: say,
  });
  later(api.stop);
  taken.note({ api: { pid: api.pid, identity: api.identity } });
  return api;
};
