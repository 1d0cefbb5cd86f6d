import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toolEnvironment } from '../app/build.mjs';
import { runQuietly } from '../process/run-quietly.mjs';
import { root } from '../setup/root.mjs';
import { readJestReport } from './jest-report.mjs';

/**
 * Runs Jest and reads its report.
 * @param {{ name: string, args: string[], env?: NodeJS.ProcessEnv, halt?: AbortSignal }} run
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export const runJest = async ({ name, args, env = {}, halt }) => {
  const folder = join(root, '.cache', 'test');
  const file = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const flags = [
    '--experimental-vm-modules',
    '--no-warnings',
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  ];
  const { code, output } = await runQuietly(
    process.execPath,
    [...flags, '--json', `--outputFile=${file}`, ...args],
    {
      cwd: root,
      env: { ...toolEnvironment, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
      ...(halt === undefined ? {} : { signal: halt }),
    },
  );
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1, details: output };
  const outcome = readJestReport(report, root);
  const isUnexplained = code !== 0 && outcome.failed === 0;
  return isUnexplained ? { ...outcome, failed: 1, details: `Jest ended with ${code}:\n${output}` } : outcome;
};

/** @param {string} file @returns {import('./jest-report.mjs').JestReport | null} */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};
