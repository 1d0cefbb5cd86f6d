import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isRunning } from '../process/identity.mjs';
import { stopProcess } from '../process/stop.mjs';

/**
 * Who serves from a DATA_DIR just now.
 * @typedef {import('../process/identity.mjs').KnownProcess} KnownProcess
 * @typedef {{ starter: KnownProcess, api: KnownProcess | null, databasePort: number | null }} RunRecord
 *
 * @typedef {object} Taken
 * @property {(known: Partial<Pick<RunRecord, 'api' | 'databasePort'>>) => void} note tells what was started
 * @property {() => void} release
 */

/** @param {string} dataDir */
const fileIn = (dataDir) => join(dataDir, 'running.json');

/** @param {string} dataDir @returns {RunRecord | null} */
const read = (dataDir) => {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
  } catch {
    return null;
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

/**
 * Takes a DATA_DIR for this process. An API whose starter was killed is stopped first.
 * @param {string} dataDir
 * @returns {Promise<Taken | null>} null when another process has it
 */
export const takeDataDir = async (dataDir) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (whoRuns(dataDir) !== null) return null;
  const orphan = read(dataDir)?.api ?? null;
  if (orphan !== null)
    await stopProcess(orphan, [
      ['SIGTERM', 5_000],
      ['SIGKILL', 2_000],
    ]);
  /** @type {RunRecord} */
  let record = {
    starter: { pid: process.pid, identity: identityOf(process.pid) ?? '' },
    api: null,
    databasePort: null,
  };
  write(dataDir, record);
  return {
    note: (known) => {
      record = { ...record, ...known };
      write(dataDir, record);
    },
    release: () => rmSync(fileIn(dataDir), { force: true }),
  };
};
