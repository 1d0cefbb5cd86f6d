import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canReach, databaseAccount } from './account.mjs';
import { binaries } from './binaries.mjs';
import { makeCluster } from './cluster.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { freePort } from './free-port.mjs';
import { keepRunning } from './keep-running.mjs';
import { ensureOwnDatabase } from './own-database.mjs';
import { startPostmaster } from './postmaster.mjs';
import { databaseSecret, passwordOf } from './secret.mjs';
import { stagingFolder } from './staging.mjs';

/**
 * @typedef {object} Database
 * @property {string} url for the role `vagar`, which owns the database `vagar` and nothing else
 * @property {string} adminUrl for the superuser, on the maintenance database
 * @property {number} port
 * @property {number} pid of PostgreSQL just now; another one after it was restarted
 * @property {() => Promise<void>} stop
 */

/** Nothing that is acknowledged may be lost: said here so that no configuration file can say otherwise. */
const durable = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  ...(process.platform === 'darwin' ? { wal_sync_method: 'fsync_writethrough' } : {}),
};

/**
 * After a crash PostgreSQL makes sure that every file of the cluster is on disk. One call for the whole file system
 * takes a quarter of the time of a call a file; Linux reports its errors since 5.8.
 * @returns {Record<string, string>}
 */
const quickRecovery = () => {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  const reportsErrors = major > 5 || (major === 5 && minor >= 8);
  return process.platform === 'linux' && reportsErrors ? { recovery_init_sync_method: 'syncfs' } : {};
};

/** For tests alone: their databases live minutes. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** @param {number} port @param {string} role @param {string} secret @param {string} database */
const urlOf = (port, role, secret, database) =>
  `postgres://${role}:${passwordOf(secret, role)}@127.0.0.1:${port}/${database}`;

/**
 * The address of the embedded database when it is known to serve on a port.
 * @param {string} folder DATA_DIR
 * @param {number} port
 */
export const embeddedUrl = (folder, port) => urlOf(port, 'vagar', databaseSecret(resolve(folder)), 'vagar');

/**
 * Starts the embedded PostgreSQL with its data below DATA_DIR, and starts it again whenever it dies, on the same
 * port. Clears up after a start that was killed.
 * @param {{ dataDir: string, settings?: Record<string, string>, report?: (text: string) => void }} options
 *   dataDir is DATA_DIR; settings are PostgreSQL's own, by name
 * @returns {Promise<Database>}
 */
export const startDatabase = async ({ dataDir: folder, settings = {}, report = () => {} }) => {
  const top = resolve(folder);
  const { dataDir, account } = prepareDataFolder(top);
  const secret = databaseSecret(top);
  const bin = binaries(account);
  await makeCluster({ bin, dataDir, account, password: passwordOf(secret, 'postgres'), isDurable: true });
  mkdirSync(join(top, 'logs'), { recursive: true });
  const port = await freePort();
  const recipe = {
    bin,
    dataDir,
    account,
    port,
    settings: { ...durable, ...quickRecovery(), ...settings },
    logFile: join(top, 'logs', 'postgres.log'),
    disposable: null,
  };
  const running = await keepRunning(() => startPostmaster(recipe), report);
  const adminUrl = urlOf(port, 'postgres', secret, 'postgres');
  try {
    await ensureOwnDatabase(adminUrl, passwordOf(secret, 'vagar'));
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {
    url: urlOf(port, 'vagar', secret, 'vagar'),
    adminUrl,
    port,
    stop: running.stop,
    get pid() {
      return running.pid;
    },
  };
};

/**
 * Starts a PostgreSQL for tests in a folder of its own, without durability, and removes it all at `stop`, or when
 * this process dies.
 * @param {{ settings?: Record<string, string> }} [options]
 * @returns {Promise<Database>} both addresses are the superuser's: tests make and drop databases
 */
export const startTestDatabase = async ({ settings = {} } = {}) => {
  const account = databaseAccount(join(tmpdir(), 'none'));
  const parent =
    account !== null && !canReach(tmpdir(), account) ? stagingFolder(account, 'tests') : tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'vagar-test-'));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const dataDir = join(folder, 'postgres');
  const secret = databaseSecret(folder);
  const bin = binaries(account);
  await makeCluster({ bin, dataDir, account, password: passwordOf(secret, 'postgres'), isDurable: false });
  const port = await freePort();
  const logFile = join(folder, 'postgres.log');
  const postmaster = await startPostmaster({
    bin,
    dataDir,
    account,
    port,
    settings: { ...hasty, ...settings },
    logFile,
    disposable: folder,
  });
  const url = urlOf(port, 'postgres', secret, 'postgres');
  const stop = async () => {
    await postmaster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, adminUrl: url, port, pid: postmaster.pid, stop };
};
