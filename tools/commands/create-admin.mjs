import { runOnce } from '../app/run-once.mjs';

/** Prints a single-use link with which the first administrator chooses a password. @param {string[]} words */
export const run = (words) => runOnce('create-admin', words);
