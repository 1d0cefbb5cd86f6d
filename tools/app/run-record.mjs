import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isRunning } from '../process/identity.mjs';
import { stopProcess } from '../process/stop.mjs';
import { waitUntil } from '../process/wait.mjs';

/**
 * Who serves from a DATA_DIR just now.
 * @typedef {import('../process/identity.mjs').KnownProcess} KnownProcess
 * @typedef {{ starter: KnownProcess, api: KnownProcess | null, databasePort: number | null }} RunRecord
 *
 * @typedef {object} Taken
 * @property {(known: Partial<Pick<RunRecord, 'api' | 'databasePort'>>) => void} note tells what was started
 * @property {() => void} release
 */

/** An API that was left behind is given seven seconds to end, and no turn holds more than that. Milliseconds. */
const longestTurn = 15_000;

/** @param {string} dataDir */
const fileIn = (dataDir) => join(dataDir, 'running.json');

/** Who is about to write that file. @param {string} dataDir */
const turnIn = (dataDir) => join(dataDir, 'starting.json');

/** @param {string} file @returns {unknown} */
const contentOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** @param {string} dataDir */
const read = (dataDir) => /** @type {RunRecord | null} */ (contentOf(fileIn(dataDir)));

/** @returns {KnownProcess} */
const self = () => ({ pid: process.pid, identity: identityOf(process.pid) ?? '' });

/**
 * Of those that start in the same moment one gets the turn: a link is made once, with its content in it.
 * @param {string} dataDir
 * @returns {boolean}
 */
const takeTurn = (dataDir) => {
  const draft = `${turnIn(dataDir)}.${process.pid}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(self()), { mode: 0o600, flag: 'wx' });
  try {
    const before = /** @type {KnownProcess | null} */ (contentOf(turnIn(dataDir)));
    // Killed in the middle of its turn.
    if (before !== null && !isRunning(before)) rmSync(turnIn(dataDir), { force: true });
    linkSync(draft, turnIn(dataDir));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** @param {string} dataDir @param {RunRecord} record */
const write = (dataDir, record) => {
  const partial = `${fileIn(dataDir)}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(record), { mode: 0o600 });
  renameSync(partial, fileIn(dataDir));
};

/** @param {string} dataDir @returns {RunRecord | null} null when nobody serves from it, or was killed */
export const whoRuns = (dataDir) => {
  const record = read(dataDir);
  return record !== null && isRunning(record.starter) ? record : null;
};

/** An API whose starter was killed. @param {string} dataDir */
const stopOrphan = async (dataDir) => {
  const orphan = read(dataDir)?.api ?? null;
  if (orphan === null) return;
  await stopProcess(orphan, [
    ['SIGTERM', 5_000],
    ['SIGKILL', 2_000],
  ]);
};

/**
 * Takes a DATA_DIR for this process. An API whose starter was killed is stopped first.
 * @param {string} dataDir
 * @returns {Promise<Taken | null>} null when another process has it
 */
export const takeDataDir = async (dataDir) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!(await waitUntil(() => takeTurn(dataDir), longestTurn))) return null;
  try {
    if (whoRuns(dataDir) !== null) return null;
    await stopOrphan(dataDir);
    return take(dataDir);
  } finally {
    rmSync(turnIn(dataDir), { force: true });
  }
};

/** @param {string} dataDir @returns {Taken} */
const take = (dataDir) => {
  /** @type {RunRecord} */
  let record = { starter: self(), api: null, databasePort: null };
  write(dataDir, record);
  return {
    note: (known) => {
      record = { ...record, ...known };
      write(dataDir, record);
    },
    release: () => rmSync(fileIn(dataDir), { force: true }),
  };
};
