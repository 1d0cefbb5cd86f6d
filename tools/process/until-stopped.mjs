import { onStopSignal } from './signals.mjs';

/**
 * @typedef {object} Running
 * @property {(undo: () => unknown) => void} later registers what has to be undone at the end, the last first
 * @property {AbortSignal} halt aborted when somebody asks us to stop
 * @property {Promise<undefined>} halted the same as a promise
 */

/**
 * Does some work that holds processes and files, and lets go of them in order, however it ends: by itself, by an
 * error or by a signal.
 * @param {(running: Running) => Promise<number>} work
 * @returns {Promise<number>} the work's exit code; 0 when it was asked to stop, 1 after an error
 */
export const untilStopped = async (work) => {
  const controller = new AbortController();
  const halt = controller.signal;
  /** @type {(() => unknown)[]} */
  const undoing = [];
  const halted = new Promise((/** @type {(nothing: undefined) => void} */ done) =>
    halt.addEventListener('abort', () => done(undefined)),
  );
  onStopSignal(() => {
    console.log('\nStopping.');
    controller.abort();
  });
  const keepAlive = setInterval(() => {}, 60_000); // a quiet moment must not look like the end
  let code = 0;
  try {
    code = await work({ later: (undo) => void undoing.push(undo), halt, halted });
  } catch (error) {
    if (!halt.aborted) {
      console.error(error instanceof Error ? error.message : error);
      code = 1;
    }
  }
  for (const undo of undoing.reverse()) {
    try {
      await undo();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      code = code || 1;
    }
  }
  clearInterval(keepAlive);
  return code;
};
