import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode } from '../../process/exit-code.mjs';
import { identityOf, isRunning } from '../../process/identity.mjs';
import { waitUntil } from '../../process/wait.mjs';
import { root } from '../../setup/root.mjs';

/** @typedef {import('../../process/identity.mjs').KnownProcess} KnownProcess */

/** As from a fresh terminal: npm must not see that it runs inside another npm. */
const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^VAGAR_|^NODE_/.test(name)));

/** @param {number} pid @returns {KnownProcess} */
const known = (pid) => ({ pid, identity: identityOf(pid) ?? '' });

/**
 * `npm start`, as somebody types it, in a process group of its own.
 * @param {Record<string, string>} env
 */
export const typeNpmStart = (env) => {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exited = new Promise((/** @type {(code: number) => void} */ done) =>
    child.on('exit', (code, signal) => done(exitCode(code, signal))),
  );
  const pid = child.pid ?? 0;
  return {
    pid,
    exited,
    output: () => output,
    seconds: () => (performance.now() - began) / 1000,
    /** @param {number} limit milliseconds @returns {Promise<string>} the address it printed */
    ready: async (limit = 120_000) => {
      const address = () => /is ready after .*: (http\S+)/.exec(output)?.[1];
      const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
      await waitUntil(() => address() !== undefined || hasEnded(), limit);
      const found = address();
      if (found === undefined) throw new Error(`npm start did not become ready:\n${output}`);
      return found;
    },
  };
};

/** Who serves from a DATA_DIR, as its own records say. @param {string} dataDir */
export const processesOf = (dataDir) => {
  const { starter, api } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
  const database = known(
    Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
  );
  return { starter, api, database };
};

/** @param {KnownProcess[]} processes @param {number} limit milliseconds */
export const allGone = (processes, limit) => waitUntil(() => !processes.some(isRunning), limit);

/** @param {string} address @returns {Promise<number>} status of the readiness check; 0 when nobody answers */
export const readiness = async (address) => {
  try {
    return (await fetch(new URL('/health/ready', address), { signal: AbortSignal.timeout(5_000) })).status;
  } catch {
    return 0;
  }
};
