import { build } from '../app/build.mjs';
import { readOptions } from '../harness/options.mjs';
import { pagesToMeasure } from '../lighthouse/pages.mjs';
import { measure } from '../lighthouse/measure.mjs';
import { startProduct } from '../world/product.mjs';

const aim = 95;

/**
 * Four scores for start page, course page and player in a demo world of its own.
 * @param {string[]} words `--json` for one line a score
 * @returns {Promise<number>} exit code: 0 when every score reached the aim
 */
export const run = async (words) => {
  const { values } = readOptions(words, { json: { type: 'boolean' } });
  await build();
  const product = await startProduct({ env: { DEMO: 'on' } });
  let misses = 0;
  try {
    for (const page of await pagesToMeasure(product.address)) {
      for (const { category, score } of await measure(page)) {
        const ok = score >= aim;
        if (!ok) misses += 1;
        const figure = { name: `${page.name}: ${category}`, value: score, unit: 'points', bar: aim, ok };
        if (values.json) console.log(JSON.stringify(figure));
        else console.log(`${ok ? 'ok  ' : 'MISS'}  ${page.name.padEnd(12)} ${category.padEnd(15)} ${score}`);
      }
    }
  } finally {
    await product.stop();
  }
  return misses === 0 ? 0 : 1;
};
