import { startDatabase } from '../database/embedded.mjs';

/**
 * The database the settings ask for: somebody else's, or the embedded one.
 * @param {import('../settings/settings.mjs').Settings} settings
 * @param {(text: string) => void} report
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export const openDatabase = async ({ databaseUrl, dataDir }, report) =>
  databaseUrl === null ? startDatabase({ dataDir, report }) : { url: databaseUrl, stop: async () => {} };
