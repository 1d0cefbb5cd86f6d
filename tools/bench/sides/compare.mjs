import { startCpu } from './cpu.mjs';
import { load } from './load.mjs';

/**
 * @typedef {{ port: number, pid: number, next: () => import('./load.mjs').Ask | null }} Side
 * @typedef {{ perCpuSecond: number, perSecond: number, bytes: Buffer | null }} Measured
 */

/**
 * Sides in turn, slice by slice, so that a machine that slows down slows all of them. CPU is that of the side's own
 * process and of PostgreSQL with its backends; the clients' is not counted.
 * @param {{ sides: Side[], databasePid: number, rounds: number, seconds: number }} wanted
 * @returns {Promise<Measured[]>} in the order of the sides
 */
export const compare = async ({ sides, databasePid, rounds, seconds }) => {
  const sums = sides.map(() => ({
    requests: 0,
    cpu: 0,
    seconds: 0,
    bytes: /** @type {Buffer | null} */ (null),
  }));
  for (const side of sides) await load({ port: side.port, next: side.next, seconds: seconds / 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, side] of sides.entries()) {
      const sum = sums[place];
      if (sum === undefined) continue;
      const cpu = startCpu([side.pid, databasePid]);
      const loaded = await load({ port: side.port, next: side.next, seconds });
      sum.cpu += cpu();
      sum.requests += loaded.requests;
      sum.seconds += loaded.seconds;
      sum.bytes = loaded.bytes ?? sum.bytes;
    }
  }
  return sums.map((sum) => ({
    perCpuSecond: sum.requests / sum.cpu,
    perSecond: sum.requests / sum.seconds,
    bytes: sum.bytes,
  }));
};
