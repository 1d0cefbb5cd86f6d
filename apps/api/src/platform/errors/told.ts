import { types } from 'node:util';

const isError = (thrown: unknown): thrown is Error => thrown instanceof Error || types.isNativeError(thrown);

/** What an error says, for logs. A driver's `detail` is left out: it may quote what somebody wrote. */
export const messageOf = (thrown: unknown): string =>
  isError(thrown) ? thrown.message : 'thrown without an error';

/** What an error says and where it was thrown. */
export const stackOf = (thrown: unknown): string =>
  isError(thrown) ? (thrown.stack ?? thrown.message) : messageOf(thrown);
