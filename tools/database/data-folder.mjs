import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canReach, databaseAccount } from './account.mjs';
import { stagingFolder } from './staging.mjs';

/** @param {string} path */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Clusters that were being made when somebody pulled the plug. @param {string} place */
const removeHalfMade = (place) => {
  for (const name of readdirSync(dirname(place)))
    if (name.startsWith(`${basename(place)}.new-`))
      rmSync(join(dirname(place), name), { recursive: true, force: true });
};

/**
 * Finds or prepares the place of the cluster below DATA_DIR and the account that owns it. When that account cannot
 * walk down to DATA_DIR, as when root cloned into /root, the cluster stands elsewhere and DATA_DIR links to it.
 * @param {string} folder DATA_DIR, absolute
 * @returns {{ dataDir: string, account: import('./account.mjs').Account | null }} dataDir may not exist yet
 */
export const prepareDataFolder = (folder) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const place = join(folder, 'postgres');
  const account = databaseAccount(existsSync(place) ? realpathSync(place) : place);
  if (account === null) {
    const owner = existsSync(place) ? statSync(place).uid : process.getuid?.();
    if (owner !== process.getuid?.())
      throw new Error(
        `${place} belongs to another account (${owner}). Start as that account or as root, or choose another DATA_DIR.`,
      );
  } else {
    if (statSync(folder).uid === 0) chmodSync(folder, statSync(folder).mode | 0o011); // may pass, may not look
    if (!existsSync(place) && !canReach(folder, account)) linkElsewhere(place, account);
    if (existsSync(place) && !canReach(dirname(realpathSync(place)), account))
      throw new Error(
        `PostgreSQL's account cannot reach ${place}. Open the folders above it (chmod o+x) or move DATA_DIR.`,
      );
  }
  const dataDir = existsSync(place) ? realpathSync(place) : place;
  removeHalfMade(dataDir);
  return { dataDir, account };
};

/** @param {string} place @param {import('./account.mjs').Account} account */
const linkElsewhere = (place, account) => {
  if (isLink(place)) rmSync(place);
  const target = stagingFolder(account, `data-${randomBytes(8).toString('hex')}`);
  mkdirSync(target, { mode: 0o700 });
  chownSync(target, account.uid, account.gid);
  symlinkSync(target, place);
};
