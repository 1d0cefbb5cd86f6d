import { chosen, readOptions } from '../harness/options.mjs';
import { untilStopped } from '../process/until-stopped.mjs';
import { total } from '../test/outcome.mjs';
import { plan } from '../test/steps.mjs';

/**
 * @typedef {import('../test/steps.mjs').Step} Step
 * @typedef {import('../test/steps.mjs').Context} Context
 */

const say = (/** @type {string} */ text) => console.log(text);

/**
 * Runs one step, tells how it went and never throws: a step that breaks is a failed one.
 * @param {Step} step @param {Context} context
 */
const perform = async (step, context) => {
  const began = Date.now();
  const outcome = await step.run(context).catch((/** @type {Error} */ error) => ({
    passed: 0,
    failed: 1,
    details: error.stack ?? error.message,
  }));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const counts =
    outcome.failed === 0 ? `${outcome.passed} passed` : `${outcome.passed} passed, ${outcome.failed} failed`;
  say(`${outcome.failed === 0 ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(10)} ${counts}, ${seconds} s`);
  if (outcome.details !== '') say(`\n${outcome.details.replace(/^/gm, '      ')}\n`);
  return outcome;
};

/**
 * Everything that must hold before a change lands.
 * @param {string[]} words `--only STEP` (repeatable); what else is given goes to Jest as patterns
 * @returns {Promise<number>} exit code
 */
export const run = async (words) => {
  const { values, positionals } = readOptions(words, { only: { type: 'string', multiple: true } });
  const all = [...plan.together.flat(), ...plan.after];
  const wanted = chosen(all, values.only);

  return untilStopped(async ({ halt }) => {
    const context = { halt, patterns: positionals, say };
    /** @type {Map<string, import('../test/outcome.mjs').Outcome>} */
    const done = new Map();
    const inOrder = async (/** @type {readonly Step[]} */ steps) => {
      for (const step of steps.filter((candidate) => wanted.includes(candidate))) {
        if (halt.aborted) return;
        const isHopeless = step.needs !== undefined && (done.get(step.needs)?.failed ?? 0) > 0;
        const hopeless = {
          ...step,
          run: async () => ({ passed: 0, failed: 1, details: `not run: ${step.needs} failed` }),
        };
        done.set(step.name, await perform(isHopeless ? hopeless : step, context));
      }
    };
    await Promise.all(plan.together.map(inOrder));
    await inOrder(plan.after);
    const { passed, failed } = total([...done.values()]);
    say(`${passed} passed, ${failed} failed`);
    return failed === 0 && !halt.aborted ? 0 : 1;
  });
};
