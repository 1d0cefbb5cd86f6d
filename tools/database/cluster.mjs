import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from '../process/run-quietly.mjs';

/** What PostgreSQL's programs see of our environment: nothing that changes how they behave. */
export const plainEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes a cluster with the superuser `postgres`. It is made beside its place and moved there when it is whole,
 * so that a power cut leaves nothing half done. Words are compared by code point unless a query names a
 * collation: the same on every machine.
 * @param {{ bin: string, dataDir: string, account: import('./account.mjs').Account | null, password: string, isDurable: boolean }} how
 */
export const makeCluster = async ({ bin, dataDir, account, password, isDurable }) => {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  mkdirSync(dirname(dataDir), { recursive: true });
  const workshop = mkdtempSync(`${dataDir}.new-`);
  try {
    const passwordFile = join(workshop, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account !== null)
      for (const path of [workshop, passwordFile]) chownSync(path, account.uid, account.gid);
    const made = join(workshop, 'data');
    const { code, output } = await runQuietly(
      join(bin, 'initdb'),
      [
        `--pgdata=${made}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(isDurable ? [] : ['--no-sync']),
      ],
      { ...(account ?? {}), cwd: '/', env: plainEnvironment },
    );
    if (code !== 0) throw new Error(`PostgreSQL could not make its files in ${dataDir}:\n${output}`);
    rmSync(dataDir, { recursive: true, force: true });
    renameSync(made, dataDir);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};
