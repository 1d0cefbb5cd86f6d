/**
 * PostgreSQL says why it cannot serve by SQLSTATE: class 08 connection, 53 no room left (disk, memory,
 * connections), 57P0x being shut down or started, 58030 cannot read or write a file.
 */
const outageStates = /^(08...|53...|57P0.|58030)$/;
const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
  'EDQUOT',
]);
/** The driver has no code for these; its words are all there is. */
const outageWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|not queryable|Query runner already released|Cannot use a pool after calling end|Connection ended unexpectedly|Driver not Connected/i;

const nextOf = (error: object): unknown =>
  ('driverError' in error ? error.driverError : undefined) ?? ('cause' in error ? error.cause : undefined);

/** A database's socket that is not there; any other file that is not there is lost for good. */
const isSocketGone = (error: object): boolean =>
  'code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect';

const codeOf = (error: object): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';
const wordsOf = (error: object): string =>
  'message' in error && typeof error.message === 'string' ? error.message : '';

/** The error and those it was wrapped around. */
const chainOf = (error: unknown, depth = 0): object[] =>
  typeof error === 'object' && error !== null && depth < 5
    ? [error, ...chainOf(nextOf(error), depth + 1)]
    : [];

/** True when the error means "the database or the disk is not there right now", whoever wrapped it. */
export const isOutage = (error: unknown): boolean =>
  chainOf(error).some(
    (at) =>
      outageStates.test(codeOf(at)) ||
      outageCodes.has(codeOf(at)) ||
      outageWords.test(wordsOf(at)) ||
      isSocketGone(at) ||
      (at instanceof AggregateError && at.errors.some(isOutage)),
  );

/** True when the server said nothing for too long: its connection can be used for nothing more, not even to undo. */
export const isSilence = (error: unknown): boolean =>
  chainOf(error).some((at) => /^Query read timeout$/.test(wordsOf(at)));

/** Deadlock and serialisation failure: PostgreSQL asks for the whole transaction again, not a part of it. */
export const isConflict = (error: unknown): boolean =>
  chainOf(error).some((at) => /^40(P01|001)$/.test(codeOf(at)));

/** True when another attempt may go well: a conflict, a statement that took too long, a lock that was not to be had. */
export const isPassing = (error: unknown): boolean =>
  isConflict(error) || chainOf(error).some((at) => /^(57014|55P03)$/.test(codeOf(at)));
