import { spawn } from 'node:child_process';
import { exitCode } from '../process/exit-code.mjs';
import { untilStopped } from '../process/until-stopped.mjs';
import { refuseIf, refuseWrongSettings } from '../settings/refuse.mjs';
import { checkDatabase } from '../settings/surroundings.mjs';
import { apiProgram } from './api-process.mjs';
import { build } from './build.mjs';
import { apiEnvironment } from './environment.mjs';
import { borrowDatabase, openDatabase } from './open-database.mjs';
import { takeDataDir } from './run-record.mjs';

/**
 * Runs one of the API's own commands against the database of the settings: the one that `npm start` has open just
 * now, else one started for the occasion.
 * @param {string} command
 * @param {string[]} words
 * @returns {Promise<number>} exit code
 */
export const runOnce = async (command, words) => {
  const settings = refuseWrongSettings(process.env);
  if (settings.databaseUrl !== null) refuseIf(await checkDatabase(settings.databaseUrl));
  return untilStopped(async ({ later, halt }) => {
    const taken = await takeDataDir(settings.dataDir);
    if (taken !== null) later(taken.release);
    const opening = taken === null ? borrowDatabase(settings) : openDatabase(settings, taken, () => {});
    later(async () => (await opening.catch(() => null))?.stop());
    const [{ url }] = await Promise.all([opening, build(halt)]);
    if (halt.aborted) return 0;
    const child = spawn(process.execPath, ['--enable-source-maps', apiProgram, command, ...words], {
      env: apiEnvironment(settings, url),
      stdio: 'inherit',
      signal: halt,
    });
    return new Promise((done) => {
      child.on('exit', (code, signal) => done(exitCode(code, signal))).on('error', () => done(1));
    });
  });
};
