import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The database's secret, made on first use and readable by its owner alone.
 * @param {string} folder DATA_DIR
 * @returns {string} 64 hexadecimal digits
 */
export const databaseSecret = (folder) => {
  const file = join(folder, 'database-secret');
  if (!existsSync(file)) {
    const partial = `${file}.${process.pid}`;
    const handle = openSync(partial, 'w', 0o600);
    writeSync(handle, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(handle); // a cluster whose password was lost with the power would be locked for good
    closeSync(handle);
    renameSync(partial, file);
  }
  return readFileSync(file, 'utf8').trim();
};

/**
 * Each role has its own password, so that what the API knows does not open the superuser.
 * @param {string} secret
 * @param {string} role
 */
export const passwordOf = (secret, role) => createHmac('sha256', secret).update(role).digest('hex');
