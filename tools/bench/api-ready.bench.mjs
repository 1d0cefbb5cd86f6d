import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../app/api-process.mjs';
import { build } from '../app/build.mjs';
import { apiEnvironment } from '../app/environment.mjs';
import { startDatabase } from '../database/embedded.mjs';
import { atMost } from '../harness/benches.mjs';
import { root } from '../setup/root.mjs';
import { checkSettings } from '../settings/settings.mjs';

export const name = 'api-ready';
export const about = 'from starting the API process to its first word that it serves, on a migrated database';

const starts = 5;

/** @param {(text: string) => void} say */
export const measure = async (say) => {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), 'vagar-ready-'));
  const database = await startDatabase({ dataDir });
  try {
    const checked = checkSettings({ DATA_DIR: dataDir, PORT: '0', DEMO: 'off', LOG_LEVEL: 'warn' }, root);
    if (checked.settings === null) throw new Error('The settings do not fit');
    const env = apiEnvironment(checked.settings, database.url);
    /** @type {number[]} */
    const seconds = [];
    // The first start migrates and fills the compile cache; it is not counted.
    for (let start = 0; start <= starts; start += 1) {
      const began = performance.now();
      const api = startApi({ env, logFile: join(dataDir, 'logs', 'api.log') });
      await api.ready;
      if (start > 0) seconds.push((performance.now() - began) / 1000);
      await api.stop();
    }
    seconds.sort((a, b) => a - b);
    say(`  ${seconds.map((each) => each.toFixed(2)).join(', ')} s`);
    return [atMost('api-ready', Number((seconds[Math.floor(starts / 2)] ?? 0).toFixed(2)), 's', 3)];
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
