import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { belongsToRoot, canReach } from './account.mjs';

/** Where root may keep what PostgreSQL's account has to reach, the best place first. */
const places = ['/var/lib/vagar', '/var/tmp/vagar-root'];

/**
 * A folder that the account can reach, for use when the clone or the data lie below a closed folder such as /root.
 * @param {import('./account.mjs').Account} account
 * @param {string} name
 */
export const stagingFolder = (account, name) => {
  for (const place of places) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      if (!belongsToRoot(place) || !canReach(place, account)) continue;
      return join(place, name);
    } catch {
      // read-only or missing: the next place
    }
  }
  throw new Error(
    `PostgreSQL's account cannot reach this folder, and none of ${places.join(', ')} can be used instead.`,
  );
};
