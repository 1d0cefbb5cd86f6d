import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a process holds, seen from outside.
 * @typedef {object} Memory
 * @property {() => number} now resident, in megabytes
 * @property {() => void} forgetPeak
 * @property {() => number} peak since it was last forgotten, as far as the system tells
 * @property {() => number} openFiles 0 where nobody counts them
 */

/** @param {number} pid @returns {Memory} */
export const memoryOf = (pid) => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid));

/** @param {number} pid @returns {Memory} */
const fromProc = (pid) => {
  /** By the name that proc_pid_status(5) gives it. @param {'VmRSS' | 'VmHWM'} name */
  const read = (name) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  };
  let isForgotten = true;
  return {
    now: () => read('VmRSS'),
    forgetPeak: () => {
      try {
        writeFileSync(`/proc/${pid}/clear_refs`, '5');
      } catch {
        // A container may not allow it: what is left at the end counts then.
        isForgotten = false;
      }
    },
    peak: () => read(isForgotten ? 'VmHWM' : 'VmRSS'),
    openFiles: () => readdirSync(`/proc/${pid}/fd`).length,
  };
};

/** @param {number} pid @returns {Memory} */
const fromPs = (pid) => {
  const now = () =>
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  return { now, forgetPeak: () => {}, peak: now, openFiles: () => 0 };
};
