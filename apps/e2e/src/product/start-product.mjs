import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../../../../tools/app/api-process.mjs';
import { apiEnvironment } from '../../../../tools/app/environment.mjs';
import { startTestDatabase } from '../../../../tools/database/embedded.mjs';
import { freePort } from '../../../../tools/database/free-port.mjs';
import { root } from '../../../../tools/setup/root.mjs';
import { checkSettings } from '../../../../tools/settings/settings.mjs';

/**
 * The built product on a database of its own, as `npm start` would run it.
 * @typedef {{ url: string, databaseUrl: string, environment: NodeJS.ProcessEnv, stop: () => Promise<void> }} Product
 *
 * @param {{ isDemo: boolean, smtpUrl?: string }} wanted
 * @returns {Promise<Product>}
 */
export const startProduct = async ({ isDemo, smtpUrl = '' }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vagar-journey-'));
  const database = await startTestDatabase();
  const port = await freePort();
  const checked = checkSettings(
    {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      PORT: String(port),
      DEMO: isDemo ? 'on' : 'off',
      SMTP_URL: smtpUrl,
      LOG_LEVEL: 'warn',
    },
    root,
  );
  if (checked.settings === null) throw new Error('The settings of the journey do not fit');
  const environment = apiEnvironment(checked.settings, database.url);
  const api = startApi({ env: environment, logFile: join(dataDir, 'logs', 'api.log') });
  const stop = async () => {
    await api.stop();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await api.ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, databaseUrl: database.url, environment, stop };
};
