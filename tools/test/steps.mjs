import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTarget, toolEnvironment } from '../app/build.mjs';
import { startTestDatabase } from '../database/embedded.mjs';
import { allProofs, asOutcome } from '../harness/proofs.mjs';
import { runQuietly } from '../process/run-quietly.mjs';
import { root } from '../setup/root.mjs';
import { runJest } from './jest.mjs';
import { oneCheck, total } from './outcome.mjs';

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {{ halt: AbortSignal, patterns: string[], say: (text: string) => void }} Context
 * @typedef {{ name: string, needs?: string, run: (context: Context) => Promise<Outcome> }} Step
 */

/** @param {string[]} path of the program below node_modules @param {string[]} args @param {AbortSignal} halt */
const runTool = (path, args, halt) =>
  runQuietly(process.execPath, [join(root, 'node_modules', ...path), ...args], {
    cwd: root,
    env: toolEnvironment,
    signal: halt,
  });

/** @type {Step} */
const format = {
  name: 'format',
  run: async ({ halt }) =>
    oneCheck(
      await runTool(
        ['prettier', 'bin', 'prettier.cjs'],
        ['--check', '.', '--log-level=warn', '--cache', '--cache-location=.cache/prettier'],
        halt,
      ),
    ),
};

/** @type {Step} */
const lint = {
  name: 'lint',
  run: async ({ halt }) =>
    oneCheck(
      await runTool(
        ['eslint', 'bin', 'eslint.js'],
        ['.', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint'],
        halt,
      ),
    ),
};

/** @type {Step} */
const typecheck = {
  name: 'typecheck',
  run: async ({ halt }) => {
    const projects = oneCheck(await runTarget('typecheck', halt));
    const checks = [projects];
    for (const folder of ['tools', 'tools/films'])
      checks.push(oneCheck(await runTool(['typescript7', 'bin', 'tsc'], ['-p', folder], halt)));
    const details = checks.map((check) => check.details).filter((text) => text !== '');
    return { ...total(checks), details: details.join('\n') };
  },
};

/** @type {Step} */
const build = { name: 'build', run: async ({ halt }) => oneCheck(await runTarget('build', halt)) };

/** Pure rules, the API and the web; one PostgreSQL for all of them. @type {Step} */
const jest = {
  name: 'jest',
  run: async ({ halt, patterns }) => {
    const database = await startTestDatabase();
    try {
      const env = { TEST_DATABASE_URL: database.adminUrl };
      return await runJest({ name: 'jest', args: ['--maxWorkers=2', ...patterns], env, halt });
    } finally {
      await database.stop();
    }
  },
};

const journeysConfig = join(root, 'apps', 'e2e', 'jest.config.mjs');

/** As a person would, in a real browser against the built product. @type {Step} */
const journeys = {
  name: 'journeys',
  needs: 'build',
  run: async ({ halt, patterns }) => {
    if (!existsSync(journeysConfig))
      return { passed: 0, failed: 1, details: 'apps/e2e/jest.config.mjs is missing' };
    return runJest({
      name: 'journeys',
      args: [`--config=${journeysConfig}`, '--maxWorkers=2', ...patterns],
      halt,
    });
  },
};

/** Long proofs as small samples; `npm run proof` runs them whole. @type {Step} */
const proofs = {
  name: 'proofs',
  needs: 'build',
  run: async () => {
    const outcomes = [];
    for (const proof of await allProofs()) outcomes.push(await asOutcome(proof, 'sample'));
    const details = outcomes.map((outcome) => outcome.details).filter((text) => text !== '');
    return { ...total(outcomes), details: details.join('\n\n') };
  },
};

/**
 * Two lanes for two cores, then what measures time or fills the machine by itself.
 * @type {{ together: Step[][], after: Step[] }}
 */
export const plan = {
  together: [
    [format, lint, typecheck],
    [build, jest],
  ],
  after: [journeys, proofs],
};
