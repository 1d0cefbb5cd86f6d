import { runOnce } from '../app/run-once.mjs';

/** Fills the database with a made-up world. @param {string[]} words such as `--scale 100` */
export const run = (words) => runOnce('seed', words);
