import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/root.mjs';

/**
 * Each `*.bench.mjs` of `tools/bench` measures one thing: its `name` (for `--only`), `about` (one sentence) and
 * `measure`, which may give several figures.
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number | null} bar what the value must reach, or must not pass; null when it is only shown
 * @property {boolean} ok
 * @typedef {{ name: string, about: string, measure: (say: (text: string) => void) => Promise<Figure[]> }} Bench
 */

const folder = join(root, 'tools', 'bench');

/** @returns {Promise<Bench[]>} by name */
export const allBenches = async () =>
  existsSync(folder)
    ? Promise.all(
        readdirSync(folder)
          .filter((file) => file.endsWith('.bench.mjs'))
          .sort()
          .map((file) => import(pathToFileURL(join(folder, file)).href)),
      )
    : [];

/** @param {string} name @param {number} value @param {string} unit @param {number} bar @returns {Figure} */
export const atLeast = (name, value, unit, bar) => ({ name, value, unit, bar, ok: value >= bar });

/** @param {string} name @param {number} value @param {string} unit @param {number} bar @returns {Figure} */
export const atMost = (name, value, unit, bar) => ({ name, value, unit, bar, ok: value <= bar });

/** @param {string} name @param {number} value @param {string} unit @returns {Figure} */
export const shown = (name, value, unit) => ({ name, value, unit, bar: null, ok: true });
