/** How often we look whether the process that started us is still there, in milliseconds. */
const parentInterval = 500;

/**
 * Calls `stop` once, when this process is asked to end. That is a signal, or the death of the parent: npm may put
 * a shell between itself and us that dies of the signal without passing it on, and a packaged Node stands below
 * the Node that was typed. A process started straight from a shell may outlive it, as with `nohup`.
 * @param {(signal: NodeJS.Signals) => void} stop
 */
export const onStopSignal = (stop) => {
  let stopping = false;
  const once = (/** @type {NodeJS.Signals} */ signal) => {
    if (stopping) return; // a terminal signals the whole group, so the same wish arrives more than once
    stopping = true;
    stop(signal);
  };
  process.on('SIGINT', once).on('SIGTERM', once).on('SIGHUP', once);

  const parent = process.ppid;
  const isNested = process.env.VAGAR_HANDED_OVER !== undefined || process.env.npm_lifecycle_event !== undefined;
  if (!isNested || parent === 1) return;
  setInterval(() => {
    if (process.ppid !== parent) once('SIGTERM');
  }, parentInterval).unref();
};
