import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks a second, as the kernel counts CPU. */
const ticks =
  process.platform === 'linux' ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 100;

/** The fields of /proc/PID/stat after the name, which may hold spaces. @param {number} pid */
const statOf = (pid) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
};

/** CPU seconds (user + system) of a process and its children that run now, by pid. @param {number} top */
const readTree = (top) => {
  const seen = new Map();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    try {
      const { parent, ticks: used } = statOf(pid);
      if (pid === top || parent === top) seen.set(pid, used / ticks);
    } catch {
      // It ended while we looked.
    }
  }
  return seen;
};

/**
 * Measures what several process trees use from now on. Linux only: it reads /proc.
 * @param {number[]} tops for PostgreSQL the postmaster, whose children are the backends
 * @returns {() => number} CPU seconds used since
 */
export const startCpu = (tops) => {
  const before = tops.map(readTree);
  return () =>
    tops.reduce((sum, top, place) => {
      let used = 0;
      for (const [pid, seconds] of readTree(top)) used += seconds - (before[place]?.get(pid) ?? 0);
      return sum + used;
    }, 0);
};

/** Resident memory in MB. @param {number} pid */
export const residentMegabytes = (pid) => {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
};
