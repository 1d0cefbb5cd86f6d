import { allBenches } from '../harness/benches.mjs';
import { chosen, readOptions } from '../harness/options.mjs';

/** @param {import('../harness/benches.mjs').Figure} figure */
const sentence = ({ name, value, unit, bar, ok }) =>
  `  ${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(34)} ${value} ${unit}${bar === null ? '' : ` (bar: ${bar} ${unit})`}`;

/**
 * Measures; no part of `npm test`, since a busy machine proves nothing.
 * @param {string[]} words `--only NAME` (repeatable), `--json` for one line a figure
 * @returns {Promise<number>} exit code: 0 when every figure met its bar
 */
export const run = async (words) => {
  const { values } = readOptions(words, {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const say = (/** @type {string} */ text) =>
    void (values.json ? process.stderr.write(`${text}\n`) : console.log(text));
  let misses = 0;
  for (const bench of chosen(await allBenches(), values.only)) {
    say(`${bench.name}: ${bench.about}`);
    for (const figure of await bench.measure(say)) {
      if (!figure.ok) misses += 1;
      console.log(values.json ? JSON.stringify(figure) : sentence(figure));
    }
  }
  return misses === 0 ? 0 : 1;
};
