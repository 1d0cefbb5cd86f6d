import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The operating-system account PostgreSQL runs under.
 * @typedef {{ uid: number, gid: number }} Account
 */

/** @param {string} name @returns {Account | null} */
const find = (name) => {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
};

const create = () => {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    // no useradd here, or no right to write /etc/passwd: `nobody` has to do
  }
  return find('postgres');
};

/**
 * PostgreSQL refuses to run as root. As root it gets an account of its own; data that is already there keeps
 * its owner. Anybody else runs it as themselves.
 * @param {string} dataDir the cluster, which may not exist yet
 * @returns {Account | null} null for "as myself"
 */
export const databaseAccount = (dataDir) => {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  const account = find('postgres') ?? create() ?? find('nobody');
  if (account === null)
    throw new Error('PostgreSQL does not run as root, and no other account was found on this machine.');
  return account;
};

/**
 * @param {{ uid: number, gid: number, mode: number }} entry
 * @param {Account} account
 * @param {number} bits as in the last digit of a mode: 4 read, 1 enter
 */
const allows = (entry, account, bits) => {
  const shift = entry.uid === account.uid ? 6 : entry.gid === account.gid ? 3 : 0;
  return ((entry.mode >> shift) & bits) === bits;
};

/**
 * Whether the account can walk down to a folder: one closed folder on the way is enough to stop it.
 * @param {string} path a folder that exists
 * @param {Account | null} account
 */
export const canReach = (path, account) => {
  if (account === null) return true;
  let folder = realpathSync(path);
  for (;;) {
    if (!allows(statSync(folder), account, 1)) return false;
    if (dirname(folder) === folder) return true;
    folder = dirname(folder);
  }
};

/** @param {string} file @param {Account | null} account */
export const canRun = (file, account) =>
  account === null || (canReach(dirname(file), account) && allows(statSync(file), account, 5));

/** A folder only root can have prepared: nobody else may put files in it. @param {string} folder */
export const belongsToRoot = (folder) => {
  const entry = lstatSync(folder);
  return entry.isDirectory() && entry.uid === 0 && (entry.mode & 0o022) === 0;
};
