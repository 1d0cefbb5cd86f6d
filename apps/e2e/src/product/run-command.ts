import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('../../../../dist/api/main.js', import.meta.url));

/** Runs a command of the built API as an operator would, and answers what it prints. @throws Error when it fails */
export const runCommand = async (
  environment: NodeJS.ProcessEnv,
  ...words: readonly string[]
): Promise<string> =>
  (await promisify(execFile)(process.execPath, [program, ...words], { env: environment })).stdout;
