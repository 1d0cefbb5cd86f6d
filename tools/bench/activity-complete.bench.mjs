import { randomUUID } from 'node:crypto';
import { atLeast, atMost, shown } from '../harness/benches.mjs';
import { makeBenchWorld } from './sides/bench-world.mjs';
import { compare } from './sides/compare.mjs';
import { residentMegabytes } from './sides/cpu.mjs';
import { setStage } from './sides/stage.mjs';

export const name = 'activity-complete';
export const about =
  'completing an activity (learning record, progress, event, idempotency), against a bare transaction of two inserts';

const people = 600;
const json = { 'content-type': 'application/json' };

/** @param {(text: string) => void} say */
export const measure = async (say) => {
  const stage = await setStage();
  const bare = await stage.startBare();
  try {
    const { learners, activityIds } = await makeBenchWorld({ ...stage, people });
    // The last activity is left, so that no certificate falls due.
    const steps = activityIds.slice(0, -1);
    let done = 0;
    const next = () => {
      const learner = learners[done % learners.length];
      const activity = steps[Math.floor(done / learners.length)];
      done += 1;
      if (learner === undefined || activity === undefined) return null;
      return {
        method: /** @type {const} */ ('POST'),
        path: `/api/v1/enrolments/${learner.enrolmentId}/activities/${activity}/results`,
        headers: {
          ...json,
          cookie: learner.cookie,
          'idempotency-key': randomUUID(),
          origin: `http://127.0.0.1:${stage.port}`,
        },
        body: '{"kind":"text-read"}',
      };
    };
    const insert = () => ({
      method: /** @type {const} */ ('POST'),
      path: '/two-inserts',
      headers: json,
      body: JSON.stringify({ id: randomUUID(), second: randomUUID(), personId: learners[0]?.personId }),
    });
    const [ours, theirs] = await compare({
      databasePid: stage.databasePid,
      rounds: 5,
      seconds: 2,
      sides: [
        { port: stage.port, pid: stage.apiPid, next },
        { port: bare.port, pid: bare.pid, next: insert },
      ],
    });
    if (!ours || !theirs) throw new Error('A side is missing');
    say(
      `  per second: ours ${ours.perSecond.toFixed(0)}, bare ${theirs.perSecond.toFixed(0)}; ${done} completions`,
    );
    return [
      atLeast(
        'activity-complete',
        Number(((100 * ours.perCpuSecond) / theirs.perCpuSecond).toFixed(1)),
        '% of bare, per CPU second',
        33,
      ),
      shown('activity-complete-ours', Number(ours.perCpuSecond.toFixed(0)), 'requests per CPU second'),
      atMost('memory-after-writes', Number(residentMegabytes(stage.apiPid).toFixed(0)), 'MB RSS', 300),
    ];
  } finally {
    await bare.stop();
    await stage.stop();
  }
};
