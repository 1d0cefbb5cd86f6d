import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names one run of one process. A process id alone is not enough to act on: after a crash or a restarted
 * container the same number may belong to somebody else, so the moment it began is part of the name.
 * @param {number} pid
 * @returns {string | null} null when no such process runs
 */
export const identityOf = (pid) => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid));

/** @param {number} pid */
const fromProc = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; what follows are fields 3 (state) to 52, see proc_pid_stat(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' || fields[0] === 'X' ? null : `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
};

/** @param {number} pid */
const fromPs = (pid) => {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
};

/**
 * @typedef {{ pid: number, identity: string }} KnownProcess
 * @param {KnownProcess} known
 */
export const isRunning = (known) => identityOf(known.pid) === known.identity;
