import { fork } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exitCode } from '../process/exit-code.mjs';
import { identityOf } from '../process/identity.mjs';
import { stopProcess } from '../process/stop.mjs';
import { root } from '../setup/root.mjs';

export const apiProgram = join(root, 'dist', 'api', 'main.js');
const largestLog = 20 * 1024 * 1024;
/** The API gives its requests and jobs 15 s to end; a little later it is killed. Milliseconds. */
const patience = 17_000;

/**
 * What the API tells its starter.
 * @typedef {{ kind: 'progress', text: string } | { kind: 'ready', url: string | null } | { kind: 'failed', text: string }} ApiNews
 *
 * @typedef {object} ApiProcess
 * @property {number} pid
 * @property {string} identity
 * @property {Promise<string | null>} ready the address, once it serves, or null from a worker; rejected when it fails or ends before
 * @property {Promise<number>} exited the exit code, as a shell would give it
 * @property {() => Promise<void>} stop
 * @property {() => string} lastWords the end of what it logged since it began
 */

/**
 * Starts the built API as a process of its own, outside our process group: Ctrl-C reaches us alone, and we end
 * things in order.
 * @param {{ env: NodeJS.ProcessEnv, logFile: string, onProgress?: (text: string) => void, args?: string[] }} options
 * @returns {ApiProcess}
 */
export const startApi = ({ env, logFile, onProgress = () => {}, args = [] }) => {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile) && statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const start = statSync(logFile).size;
  const child = fork(apiProgram, args, {
    cwd: root,
    env,
    // Young objects die young here: a small nursery (MB) saves a third of the memory and costs no throughput we can see.
    execArgv: ['--enable-source-maps', '--max-semi-space-size=4'],
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  });
  closeSync(log);
  const pid = child.pid ?? 0;
  const identity = identityOf(pid) ?? '';
  const lastWords = () =>
    readFileSync(logFile).subarray(start).toString('utf8').trimEnd().split('\n').slice(-30).join('\n');

  const exited = new Promise((/** @type {(code: number) => void} */ done) => {
    child.once('exit', (code, signal) => done(exitCode(code, signal))).once('error', () => done(1));
  });
  let isServing = false;
  const ready = new Promise((/** @type {(url: string | null) => void} */ done, fail) => {
    child.on('message', (/** @type {ApiNews} */ news) => {
      if (news.kind === 'progress') onProgress(news.text);
      else if (news.kind === 'ready') {
        isServing = true;
        done(news.url);
      } else fail(new Error(news.text));
    });
    // One that has served may have ended because it was stopped, and its log may be gone with its folder.
    void exited.then(() => {
      if (!isServing) fail(new Error(`The API ended before it was ready:\n${lastWords()}`));
    });
  });
  ready.catch(() => {}); // whoever waits for it gets it; the others need not
  const stop = () =>
    stopProcess({ pid, identity }, [
      ['SIGTERM', patience],
      ['SIGKILL', 2_000],
    ]);
  return { pid, identity, ready, exited, stop, lastWords };
};
