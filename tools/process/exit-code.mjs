import { constants } from 'node:os';

/**
 * The exit code as a shell would give it: a process that a signal ended has 128 and the signal's number.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export const exitCode = (code, signal) => code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
