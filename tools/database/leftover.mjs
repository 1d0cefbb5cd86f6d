import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../process/identity.mjs';
import { stopProcess } from '../process/stop.mjs';

/** @param {string} dataDir @returns {number | null} */
const writtenPid = (dataDir) => {
  try {
    const pid = Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
};

/** PostgreSQL works inside its data folder, which tells whose process this is. @param {number} pid @param {string} dataDir */
const servesFrom = (pid, dataDir) => {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === dataDir;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      `-D ${dataDir}`,
    );
  } catch {
    return false;
  }
};

/**
 * Clears what a killed start left behind: a PostgreSQL that still serves from this folder is stopped, a pid file
 * that names a stranger is removed (PostgreSQL would believe it and refuse to start).
 * @param {string} dataDir
 */
export const clearLeftover = async (dataDir) => {
  const pid = writtenPid(dataDir);
  if (pid === null) return;
  const identity = identityOf(pid);
  if (identity === null) return; // PostgreSQL itself sees that nobody is there
  if (servesFrom(pid, dataDir)) {
    await stopProcess({ pid, identity }, [
      ['SIGINT', 15_000],
      ['SIGQUIT', 5_000],
      ['SIGKILL', 2_000],
    ]);
  } else {
    rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  }
};
