/** How often we look whether the process that started us is still there, in milliseconds. */
const parentInterval = 100;

/** @type {NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls `stop` once, when this process is asked to end. That is a signal, or the death of the parent: npm may put
 * a shell between itself and us that dies of the signal without passing it on, and a packaged Node stands below
 * the Node that was typed. A process started straight from a shell may outlive it, as with `nohup`.
 * @param {(signal: NodeJS.Signals) => void} stop
 * @returns {() => void} stops listening
 */
export const onStopSignal = (stop) => {
  let isStopping = false;
  const once = (/** @type {NodeJS.Signals} */ signal) => {
    if (isStopping) return; // a terminal signals the whole group, so the same wish arrives more than once
    isStopping = true;
    stop(signal);
  };
  for (const signal of stopSignals) process.on(signal, once);

  const parent = process.ppid;
  const isNested =
    process.env.VAGAR_HANDED_OVER !== undefined || process.env.npm_lifecycle_event !== undefined;
  const watching = setInterval(() => {
    if (isNested && process.ppid !== parent) once('SIGTERM');
  }, parentInterval).unref();

  return () => {
    clearInterval(watching);
    for (const signal of stopSignals) process.off(signal, once);
  };
};
