import { delimiter, join } from 'node:path';
import { runQuietly } from '../process/run-quietly.mjs';
import { root } from '../setup/root.mjs';

/** Commands that nx runs must find the packaged tools and this very Node. */
export const toolEnvironment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
  NX_DAEMON: 'false',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
};

/**
 * Runs one nx target in every project that has it; what has not changed comes from nx's cache.
 * @param {'build' | 'typecheck'} target
 * @param {AbortSignal} [halt] ends it early
 */
export const runTarget = (target, halt) =>
  runQuietly(
    process.execPath,
    [
      join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'),
      'run-many',
      '-t',
      target,
      '--outputStyle=static',
    ],
    {
      cwd: root,
      env: toolEnvironment,
      ...(halt === undefined ? {} : { signal: halt }),
    },
  );

/**
 * Builds web and API.
 * @param {AbortSignal} [halt]
 * @throws with the build's words when it fails
 */
export const build = async (halt) => {
  const { code, output } = await runTarget('build', halt);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
};
