import { setTimeout as pause } from 'node:timers/promises';
import { signal } from '../process/stop.mjs';
import { addPracticeCourse } from '../world/practice-course.mjs';
import { addLearners, signIn } from '../world/learners.mjs';
import { withClient } from '../world/database.mjs';
import { startProduct } from '../world/product.mjs';
import { auditLedger } from './audit.mjs';
import { write } from './writer.mjs';

const writers = 16;
/** Enough that a writer seldom starts over, few enough that withdrawing and enrolling are killed too. */
const activities = 40;
/** Milliseconds of undisturbed writing between two kills. */
const calm = { shortest: 100, longest: 600 };

/**
 * @typedef {object} CrashReport
 * @property {number} kills
 * @property {number} acknowledged
 * @property {number} lost @property {number} doubled @property {number} disagreeing
 * @property {string[]} faults answers that should never be given
 * @property {number} medianReadyMs from a kill to the first request served
 * @property {number} medianDatabaseMs the same, for kills of the database
 * @property {number} medianApiMs the same, for kills of the API
 * @property {number} longestReadyMs
 */

/** @param {string} address */
const untilReady = async (address) => {
  for (;;) {
    try {
      const answer = await fetch(new URL('/health/ready', address), { signal: AbortSignal.timeout(1_000) });
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // not yet
    }
    await pause(10);
  }
};

/** @param {import('../world/product.mjs').Product} product @param {'database' | 'api'} victim @returns {Promise<number>} milliseconds until it served again */
const kill = async (product, victim) => {
  const began = performance.now();
  if (victim === 'database') {
    const before = product.database.pid;
    signal(before, 'SIGKILL');
    while (product.database.pid === before) await pause(5);
  } else {
    const { pid, exited } = product.api();
    signal(pid, 'SIGKILL');
    await exited;
    await product.startApi();
  }
  await untilReady(product.address);
  return performance.now() - began;
};

/** A small generator, so that a run can be repeated with the same pauses. @param {number} seed */
const chance = (seed) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32; // Numerical Recipes' linear congruence
  return seed / 2 ** 32;
};

/** @param {number[]} values */
const median = (values) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

/**
 * Writers write while database and API are killed in turn; afterwards their ledger is compared with the database.
 * @param {{ kills: number, synchronousCommit?: 'on' | 'off', say?: (text: string) => void }} options
 * @returns {Promise<CrashReport>}
 */
export const crash = async ({ kills, synchronousCommit = 'on', say = () => {} }) => {
  /** @type {import('../world/learners.mjs').Learner[]} */
  let learners = [];
  const product = await startProduct({
    database: { synchronous_commit: synchronousCommit },
    fill: (url) =>
      withClient(url, async (client) => {
        await addPracticeCourse(client, activities);
        learners = await addLearners(client, writers);
      }),
  });
  try {
    /** @type {import('./writer.mjs').Ledger} */
    const ledger = { results: [], enrolments: [], faults: [] };
    let isOver = false;
    const situations = [];
    for (const learner of learners) {
      const cookie = await signIn(product.address, learner);
      situations.push({ address: product.address, cookie, isOver: () => isOver });
    }
    const writing = situations.map((situation) => write(situation, ledger));
    const next = chance(20_261_124);
    /** @type {{ database: number[], api: number[] }} */
    const times = { database: [], api: [] };
    for (let number = 1; number <= kills; number += 1) {
      await pause(calm.shortest + next() * (calm.longest - calm.shortest));
      const victim = number % 2 === 1 ? 'database' : 'api';
      times[victim].push(await kill(product, victim));
      if (number % 10 === 0) say(`${number} kills, ${ledger.results.length} results acknowledged`);
    }
    await pause(calm.longest);
    isOver = true;
    await Promise.all(writing);
    const acknowledged = ledger.results.length + ledger.enrolments.length;
    const verdict = await auditLedger(product.database.adminUrl.replace(/\/postgres$/, '/vagar'), ledger);
    return {
      kills,
      acknowledged,
      ...verdict,
      faults: ledger.faults,
      medianReadyMs: median([...times.database, ...times.api]),
      medianDatabaseMs: median(times.database),
      medianApiMs: median(times.api),
      longestReadyMs: Math.round(Math.max(0, ...times.database, ...times.api)),
    };
  } finally {
    await product.stop();
  }
};

/** @param {CrashReport} report */
export const isUnharmed = ({ lost, doubled, disagreeing, faults, acknowledged }) =>
  lost === 0 && doubled === 0 && disagreeing === 0 && faults.length === 0 && acknowledged > 0;
