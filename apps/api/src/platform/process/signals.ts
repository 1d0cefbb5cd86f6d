import { Logger } from '@nestjs/common';
import { isOutage } from '../errors/outage.ts';
import { messageOf, stackOf } from '../errors/told.ts';

/** Longer than a request or a job may take to end by itself; then it is cut off. */
const stopWithinMs = 15_000;

/**
 * Stops in order when asked to: takes no more requests, ends those that run, stops the jobs, closes the pool.
 * The starter's death (its IPC channel closes) counts as being asked.
 */
export const stopOnSignals = (stop: () => Promise<void>): void => {
  const logger = new Logger('Process');
  let isStopping = false;
  const stopOnce = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(`Stopping failed: ${messageOf(error)}`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stopOnce).once('SIGINT', stopOnce).once('SIGHUP', stopOnce);
  if (process.send) process.once('disconnect', stopOnce);
  process.on('unhandledRejection', (reason) => logger.error(`Unhandled: ${stackOf(reason)}`));
  // A database that goes away may surface anywhere; requests answer 503 meanwhile, and the process stays.
  process.on('uncaughtException', (error) => {
    logger.error(`Uncaught: ${stackOf(error)}`);
    if (!isOutage(error)) process.exit(1);
  });
};
