import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bothAccountsWork } from './start-stop/accounts.mjs';
import { killsAreSurvived } from './start-stop/killing.mjs';
import { typeNpmStart } from './start-stop/product.mjs';
import { signalsStopEverything } from './start-stop/stopping.mjs';
import { wrongSettingsAreRefused } from './start-stop/wrong-settings.mjs';

const longestWarmStart = 10;

export const name = 'start-stop';
export const about = 'npm start begins, refuses, recovers and ends as it should, however it is stopped.';

/** @type {import('../harness/proofs.mjs').Proof['prove']} */
export const prove = async (size) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vagar-start-'));
  const env = { DATA_DIR: dataDir, PORT: '0' };
  try {
    const cold = typeNpmStart(env);
    await cold.ready(300_000);
    const coldSeconds = cold.seconds();
    process.kill(cold.pid, 'SIGTERM');
    await cold.exited;
    const warm = typeNpmStart(env);
    await warm.ready();
    const warmSeconds = warm.seconds();
    process.kill(warm.pid, 'SIGTERM');
    await warm.exited;

    const claims = [
      {
        what: `a second start is ready in under ${longestWarmStart} s`,
        ok: warmSeconds < longestWarmStart,
        detail: `${warmSeconds.toFixed(1)} s`,
      },
      ...(await wrongSettingsAreRefused(size, dataDir)),
      ...(await signalsStopEverything(size, env, dataDir)),
      ...(await killsAreSurvived(env, dataDir)),
      ...(size === 'full' ? await bothAccountsWork() : []),
    ];
    const figures = { 'first start, s': coldSeconds.toFixed(1), 'second start, s': warmSeconds.toFixed(1) };
    return { claims, figures };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
