import { join } from 'node:path';
import { demoAccounts, demoPassword } from '../app/demo-accounts.mjs';
import { takeDataDir, whoRuns } from '../app/run-record.mjs';
import { startServing } from '../app/serve.mjs';
import { untilStopped } from '../process/until-stopped.mjs';
import { refuseIf, refuseWrongSettings } from '../settings/refuse.mjs';
import { checkDatabase, checkListening } from '../settings/surroundings.mjs';

const began = Number(process.env.VAGAR_BEGAN ?? Date.now());
const say = (/** @type {string} */ text) => console.log(text);

/** @param {import('../settings/settings.mjs').Settings} settings @param {string | null} url */
const welcome = (settings, url) => {
  say(
    `\nVägar is ready after ${((Date.now() - began) / 1000).toFixed(1)} s: ${settings.publicUrl ?? url ?? 'as a worker'}\n`,
  );
  if (settings.demo) {
    say(`Demo accounts, all with the password ${demoPassword}:`);
    for (const { email, role } of demoAccounts) say(`  ${email.padEnd(24)} ${role}`);
    say('');
  }
  say(`Logs are in ${join(settings.dataDir, 'logs')}. Stop with Ctrl-C.`);
};

/**
 * Builds what changed, starts database and API, and stays until asked to stop or until the API ends.
 * @returns {Promise<number>} exit code: 0 when asked to stop, else the API's
 */
export const run = async () => {
  const settings = refuseWrongSettings(process.env);
  const taken = await takeDataDir(settings.dataDir);
  if (taken === null) {
    const owner = whoRuns(settings.dataDir)?.starter.pid;
    console.error(
      `Vägar already runs from this DATA_DIR (process ${owner}). Stop it, or choose another DATA_DIR.`,
    );
    return 1;
  }
  refuseIf(await checkListening(settings));
  if (settings.databaseUrl !== null) refuseIf(await checkDatabase(settings.databaseUrl));

  return untilStopped(async ({ later, halt, halted }) => {
    later(taken.release);
    const api = await startServing(settings, { taken, later, halt, say });
    if (api === null) return 0;
    const url = await Promise.race([api.ready, halted]);
    if (url === undefined) return 0;
    welcome(settings, url);
    const code = await Promise.race([api.exited, halted]);
    if (code === undefined) return 0;
    console.error(`The API ended by itself (exit code ${code}). Its last words:\n${api.lastWords()}`);
    return code;
  });
};
