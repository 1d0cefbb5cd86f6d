import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from '../process/identity.mjs';
import { stopProcess } from '../process/stop.mjs';
import { waitUntil } from '../process/wait.mjs';
import { plainEnvironment } from './cluster.mjs';
import { guard } from './guard.mjs';
import { clearLeftover } from './leftover.mjs';

/** Replaying the log after a crash may take a while; longer than this, something else is wrong. Milliseconds. */
const longestRecovery = 10 * 60_000;
/** How long the processes of a killed PostgreSQL may hold its memory before we give up. Milliseconds. */
const longestGoodbye = 20_000;
const largestLog = 10 * 1024 * 1024;

/**
 * @typedef {{ bin: string, dataDir: string, account: import('./account.mjs').Account | null, port: number,
 *   settings: Record<string, string>, logFile: string, disposable: string | null }} Recipe
 * @typedef {{ pid: number, exited: Promise<void>, stop: () => Promise<void> }} Postmaster
 */

/** @param {string} file */
const openLog = (file) => {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};

/** The eighth line of the pid file is the state, see PostgreSQL's `pidfile.h`. @param {string} dataDir @param {number} pid */
const isReady = (dataDir, pid) => {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
};

/** @param {Recipe} recipe @returns {Promise<Postmaster | { refusal: string }>} */
const tryStart = async ({ bin, dataDir, account, port, settings, logFile, disposable }) => {
  const options = Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(logFile);
  const before = statSync(logFile).size;
  // A file and not a pipe: a PostgreSQL that outlives us must not die of its next log line. Detached: Ctrl-C in a
  // terminal goes to the whole group, and the API needs its database until the last answer is out.
  const child = spawn(join(bin, 'postgres'), ['-D', dataDir, '-p', String(port), ...options], {
    ...(account ?? {}),
    cwd: '/',
    env: plainEnvironment,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let hasExited = false;
  const exited = new Promise((/** @type {(nothing: void) => void} */ done) => {
    const finish = () => {
      hasExited = true;
      done();
    };
    child.once('exit', finish).once('error', finish);
  });
  const pid = child.pid ?? 0;
  await waitUntil(() => hasExited || isReady(dataDir, pid), longestRecovery);
  if (hasExited) return { refusal: readFileSync(logFile).subarray(before).toString('utf8').trim() };

  child.unref();
  const identity = identityOf(pid) ?? '';
  const dismissGuard = guard(pid, disposable);
  void exited.then(dismissGuard);
  const stop = async () => {
    await stopProcess({ pid, identity }, disposable === null ? gently : atOnce);
    dismissGuard();
  };
  return { pid, exited, stop };
};

/** Fast shutdown (a checkpoint, then out), immediate shutdown, and the end. @type {[NodeJS.Signals, number][]} */
const gently = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
];
/** @type {[NodeJS.Signals, number][]} */
const atOnce = [
  ['SIGQUIT', 3_000],
  ['SIGKILL', 2_000],
];

/**
 * Starts PostgreSQL on a cluster and waits until it answers, recovery included.
 * @param {Recipe} recipe
 * @returns {Promise<Postmaster>}
 * @throws when PostgreSQL refuses, with what it said
 */
export const startPostmaster = async (recipe) => {
  await clearLeftover(recipe.dataDir);
  const end = Date.now() + longestGoodbye;
  for (;;) {
    const result = await tryStart(recipe);
    if (!('refusal' in result)) return result;
    const isHeldByTheDead = /pre-existing shared memory block|lock file .* already exists/.test(
      result.refusal,
    );
    if (!isHeldByTheDead || Date.now() > end)
      throw new Error(`PostgreSQL did not start:\n${result.refusal.slice(-2000)}`);
    await pause(200);
  }
};
