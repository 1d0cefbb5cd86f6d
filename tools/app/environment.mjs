import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * The API's environment: ours, with every setting said in full.
 * @param {import('../settings/settings.mjs').Settings} settings
 * @param {string} databaseUrl
 */
export const apiEnvironment = (settings, databaseUrl) => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
  DATABASE_URL: databaseUrl,
  PORT: String(settings.port),
  HOST: settings.host,
  DATA_DIR: settings.dataDir,
  PUBLIC_URL: settings.publicUrl ?? '',
  TRUST_PROXY: settings.trustProxy,
  SMTP_URL: settings.smtpUrl ?? '',
  DEMO: settings.demo ? 'on' : 'off',
  KEYRING_FILE: settings.keyringFile,
  MAIL_FROM: settings.mailFrom,
  ROLE: settings.role,
  LOG_LEVEL: settings.logLevel,
});
