import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isRunning } from '../process/identity.mjs';
import { stopProcess } from '../process/stop.mjs';

/**
 * Who serves from a DATA_DIR just now.
 * @typedef {import('../process/identity.mjs').KnownProcess} KnownProcess
 * @typedef {{ starter: KnownProcess, api: KnownProcess | null }} RunRecord
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

/**
 * Takes a DATA_DIR for this process. An API whose starter was killed is stopped first.
 * @param {string} dataDir
 * @returns {Promise<{ owner: number } | { noteApi: (api: KnownProcess) => void, release: () => void }>}
 *   the process that already serves from it, or the way to use it
 */
export const takeDataDir = async (dataDir) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const before = read(dataDir);
  if (before !== null && isRunning(before.starter)) return { owner: before.starter.pid };
  if (before?.api)
    await stopProcess(before.api, [
      ['SIGTERM', 5_000],
      ['SIGKILL', 2_000],
    ]);
  const starter = { pid: process.pid, identity: identityOf(process.pid) ?? '' };
  write(dataDir, { starter, api: null });
  return {
    noteApi: (api) => write(dataDir, { starter, api: { pid: api.pid, identity: api.identity } }),
    release: () => rmSync(fileIn(dataDir), { force: true }),
  };
};
