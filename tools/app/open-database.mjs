import { embeddedUrl, startDatabase } from '../database/embedded.mjs';
import { waitUntil } from '../process/wait.mjs';
import { whoRuns } from './run-record.mjs';

/** How long we wait for a start that is under way to have its database. Milliseconds. */
const longestStart = 60_000;

/**
 * @typedef {import('../settings/settings.mjs').Settings} Settings
 * @typedef {{ url: string, stop: () => Promise<void> }} OpenDatabase
 */

/** @param {string} url @returns {OpenDatabase} one that somebody else stops */
const borrowed = (url) => ({ url, stop: async () => {} });

/**
 * The database the settings ask for: somebody else's, or the embedded one.
 * @param {Settings} settings
 * @param {import('./run-record.mjs').Taken} taken
 * @param {(text: string) => void} report
 * @returns {Promise<OpenDatabase>}
 */
export const openDatabase = async ({ databaseUrl, dataDir }, taken, report) => {
  if (databaseUrl !== null) return borrowed(databaseUrl);
  const database = await startDatabase({ dataDir, report });
  taken.note({ databasePort: database.port });
  return database;
};

/**
 * The database of the `npm start` that has this DATA_DIR.
 * @param {Settings} settings
 * @returns {Promise<OpenDatabase>}
 */
export const borrowDatabase = async ({ databaseUrl, dataDir }) => {
  if (databaseUrl !== null) return borrowed(databaseUrl);
  const port = () => whoRuns(dataDir)?.databasePort ?? null;
  await waitUntil(() => port() !== null || whoRuns(dataDir) === null, longestStart, 100);
  const found = port();
  if (found === null)
    throw new Error(
      'Another command uses this DATA_DIR and has no database open. Try again when it is done.',
    );
  return borrowed(embeddedUrl(dataDir, found));
};
