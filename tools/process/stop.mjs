import { isRunning } from './identity.mjs';
import { waitUntil } from './wait.mjs';

/** @param {number} pid @param {NodeJS.Signals} signal */
export const signal = (pid, signal) => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
};

/**
 * Ends a process politely, then less so: each step is a signal and the milliseconds it is given.
 * @param {import('./identity.mjs').KnownProcess} known
 * @param {[NodeJS.Signals, number][]} steps
 */
export const stopProcess = async (known, steps) => {
  for (const [name, limit] of steps) {
    if (!isRunning(known)) return;
    signal(known.pid, name);
    if (await waitUntil(() => !isRunning(known), limit)) return;
  }
};
