import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/root.mjs';

/**
 * A proof shows something that a unit test is too small for. Each file of `tools/proofs` is one, with its
 * `name` (for `--only`), `about` (one sentence) and `prove`.
 * @typedef {'sample' | 'full'} Size sample: seconds, seeded, in `npm test`; full: as long as it takes
 * @typedef {{ what: string, ok: boolean, detail?: string }} Claim one thing shown or refuted
 * @typedef {{ claims: Claim[], figures?: Record<string, number | string> }} Proven
 * @typedef {{ name: string, about: string, prove: (size: Size) => Promise<Proven> }} Proof
 */

const folder = join(root, 'tools', 'proofs');

/** @returns {Promise<Proof[]>} by name */
export const allProofs = () =>
  Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.proof.mjs'))
      .sort()
      .map((file) => import(pathToFileURL(join(folder, file)).href)),
  );

/**
 * Runs a proof; one that breaks is a failed claim.
 * @param {Proof} proof @param {Size} size @returns {Promise<Proven>}
 */
export const runProof = async (proof, size) => {
  try {
    return await proof.prove(size);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { claims: [{ what: 'runs to its end', ok: false, detail }] };
  }
};

/** @param {Proof} proof @param {Size} size @returns {Promise<import('../test/outcome.mjs').Outcome>} */
export const asOutcome = async (proof, size) => {
  const { claims } = await runProof(proof, size);
  const refuted = claims.filter(({ ok }) => !ok);
  return {
    passed: claims.length - refuted.length,
    failed: refuted.length,
    details: refuted
      .map(({ what, detail }) => `${proof.name}: ${what}${detail ? `\n${detail}` : ''}`)
      .join('\n'),
  };
};
