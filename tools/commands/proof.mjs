import { chosen, readOptions } from '../harness/options.mjs';
import { allProofs, runProof } from '../harness/proofs.mjs';

/**
 * Runs the long proofs at full size.
 * @param {string[]} words `--only NAME` (repeatable), `--json` for one line a proof
 * @returns {Promise<number>} exit code: 0 when every claim held
 */
export const run = async (words) => {
  const { values } = readOptions(words, {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  let failed = 0;
  for (const proof of chosen(await allProofs(), values.only)) {
    const began = Date.now();
    if (!values.json) console.log(`${proof.name}: ${proof.about}`);
    const { claims, figures = {} } = await runProof(proof, 'full');
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    const refuted = claims.filter(({ ok }) => !ok);
    failed += refuted.length;
    if (values.json) {
      const line = { name: proof.name, ok: refuted.length === 0, claims, figures, seconds };
      console.log(JSON.stringify(line));
      continue;
    }
    for (const { what, ok, detail } of claims)
      console.log(`  ${ok ? 'ok  ' : 'FAIL'}  ${what}${detail ? `: ${detail}` : ''}`);
    for (const [name, value] of Object.entries(figures)) console.log(`        ${name}: ${value}`);
    console.log(`        ${seconds} s\n`);
  }
  return failed === 0 ? 0 : 1;
};
