/**
 * PostgreSQL says why it cannot serve by SQLSTATE: class 08 connection, 53 no room left (disk, memory,
 * connections), 57P0x being shut down or started, 58030 cannot read or write a file.
 */
const outageStates = /^(08...|53...|57P0.|58030)$/;
const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
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
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Query runner already released|Cannot use a pool after calling end|Connection ended unexpectedly|Driver not Connected/i;

const nextOf = (error: object): unknown =>
  ('driverError' in error ? error.driverError : undefined) ?? ('cause' in error ? error.cause : undefined);

/** True when the error means "the database or the disk is not there right now", whoever wrapped it. */
export const isOutage = (error: unknown): boolean => {
  for (
    let at = error, depth = 0;
    typeof at === 'object' && at !== null && depth < 5;
    at = nextOf(at), depth++
  ) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const message = 'message' in at && typeof at.message === 'string' ? at.message : '';
    if (outageStates.test(code) || outageCodes.has(code) || outageWords.test(message)) return true;
    if (at instanceof AggregateError && at.errors.some(isOutage)) return true;
  }
  return false;
};
