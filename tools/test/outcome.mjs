/**
 * What a step of the test run came to.
 * @typedef {{ passed: number, failed: number, details: string }} Outcome details are for people, empty when all is well
 */

/**
 * A command that either is content or is not.
 * @param {{ code: number, output: string }} result
 * @returns {Outcome}
 */
export const oneCheck = ({ code, output }) =>
  code === 0 ? { passed: 1, failed: 0, details: '' } : { passed: 0, failed: 1, details: output };

/** @param {Outcome[]} outcomes */
export const total = (outcomes) => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
});
