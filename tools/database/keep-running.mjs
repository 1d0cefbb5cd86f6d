import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('./postmaster.mjs').Postmaster} Postmaster */

/**
 * Starts something and starts it again each time it ends by itself, waiting longer after each failure.
 * @param {() => Promise<Postmaster>} start
 * @param {(text: string) => void} report
 * @returns {Promise<{ readonly pid: number, stop: () => Promise<void> }>}
 */
export const keepRunning = async (start, report) => {
  let current = await start();
  let isWanted = true;
  /** @type {Promise<void>} */
  let reviving = Promise.resolve();

  const revive = async () => {
    for (let delay = 100; isWanted; delay = Math.min(delay * 2, 5_000)) {
      try {
        current = await start();
        report('The database is back.');
        watch();
        return;
      } catch (error) {
        report(
          `The database did not come back, trying again: ${error instanceof Error ? error.message : error}`,
        );
        await pause(delay);
      }
    }
  };
  const watch = () => {
    void current.exited.then(() => {
      if (!isWanted) return;
      report('The database ended unexpectedly; starting it again.');
      reviving = revive();
    });
  };
  watch();

  return {
    get pid() {
      return current.pid;
    },
    stop: async () => {
      isWanted = false;
      await reviving;
      await current.stop();
    },
  };
};
