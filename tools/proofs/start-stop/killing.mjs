import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../../process/identity.mjs';
import { signal } from '../../process/stop.mjs';
import { allGone, processesOf, readiness, typeNpmStart } from './product.mjs';

/** @typedef {import('../../harness/proofs.mjs').Claim} Claim */

/** @param {string} what @param {boolean} ok @param {string} detail @returns {Claim} */
const claim = (what, ok, detail) => ({ what, ok, detail });

/** @param {string} address @param {number} limit milliseconds */
const readyWithin = async (address, limit) => {
  const end = Date.now() + limit;
  while ((await readiness(address)) !== 200) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
};

/** One start lives through all of it: each kill is followed by what must then be true. @param {Record<string, string>} env @param {string} dataDir */
export const killsAreSurvived = async (env, dataDir) => {
  const claims = [];

  const first = typeNpmStart(env);
  await first.ready();
  const before = processesOf(dataDir);
  const rival = typeNpmStart(env);
  const rivalCode = await rival.exited;
  claims.push(
    claim(
      'a second start on the same data is refused',
      rivalCode === 1 && isRunning(before.database),
      `exit ${rivalCode}`,
    ),
  );

  for (const known of [before.starter, before.api, before.database]) signal(known.pid, 'SIGKILL');
  signal(first.pid, 'SIGKILL');
  await first.exited;
  const second = typeNpmStart(env);
  const address = await second.ready();
  claims.push(claim('after all were killed the next start is ready', (await readiness(address)) === 200, ''));

  const { database, api, starter } = processesOf(dataDir);
  signal(database.pid, 'SIGKILL');
  await allGone([database], 5_000);
  const isBack = await readyWithin(address, 20_000);
  const isSameApi = isRunning(api);
  claims.push(
    claim(
      'a killed database comes back under the same API',
      isBack && isSameApi,
      isBack ? '' : second.output(),
    ),
  );

  const successor = processesOf(dataDir).database;
  signal(starter.pid, 'SIGKILL');
  const areGone = await allGone([api, successor], 20_000);
  await second.exited;
  claims.push(claim('a killed starter leaves neither API nor database behind', areGone, ''));

  const third = typeNpmStart(env);
  await third.ready();
  const last = processesOf(dataDir);
  signal(last.api.pid, 'SIGKILL');
  const code = await third.exited;
  const isStopped = await allGone([last.database, last.starter], 5_000);
  claims.push(
    claim(
      'when the API dies, the start ends with its code and stops the database',
      code === 137 && isStopped,
      `exit ${code}`,
    ),
  );
  const log = readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8');
  claims.push(
    claim(
      'PostgreSQL met no damage',
      !/PANIC|invalid page|could not locate a valid checkpoint/.test(log),
      '',
    ),
  );
  return claims;
};
