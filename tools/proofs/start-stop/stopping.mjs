import { allGone, processesOf, typeNpmStart } from './product.mjs';

/** @typedef {{ signal: NodeJS.Signals, to: 'npm' | 'group', codes: number[] }} Way */

/** 130 is what a terminal expects after Ctrl-C; a hang-up ends npm itself. @type {Way[]} */
const ways = [
  { signal: 'SIGTERM', to: 'npm', codes: [0] },
  { signal: 'SIGINT', to: 'group', codes: [0, 130] },
  { signal: 'SIGINT', to: 'npm', codes: [0, 130] },
  { signal: 'SIGTERM', to: 'group', codes: [0] },
  { signal: 'SIGHUP', to: 'group', codes: [0, 129] },
];

/**
 * @param {import('../../harness/proofs.mjs').Size} size
 * @param {Record<string, string>} env
 * @param {string} dataDir
 * @returns {Promise<import('../../harness/proofs.mjs').Claim[]>}
 */
export const signalsStopEverything = async (size, env, dataDir) => {
  const claims = [];
  for (const { signal, to, codes } of size === 'full' ? ways : ways.slice(0, 2)) {
    const start = typeNpmStart(env);
    await start.ready();
    const { starter, api, database } = processesOf(dataDir);
    process.kill(to === 'npm' ? start.pid : -start.pid, signal);
    const code = await start.exited;
    const isClean = await allGone([starter, api, database], 5_000);
    const ok = codes.includes(code) && isClean;
    claims.push({
      what: `${signal} to ${to === 'npm' ? 'npm alone' : 'the whole group'} stops API and database`,
      ok,
      detail: ok
        ? `exit ${code}`
        : `exit ${code}, ${isClean ? 'nothing left' : 'processes left'}\n${start.output()}`,
    });
  }
  return claims;
};
