import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atLeast, atMost, shown } from '../harness/benches.mjs';
import { root } from '../setup/root.mjs';
import { makeBenchWorld, walkHalfway } from './sides/bench-world.mjs';
import { compare } from './sides/compare.mjs';
import { residentMegabytes } from './sides/cpu.mjs';
import { setStage } from './sides/stage.mjs';

export const name = 'course-page';
export const about =
  'a course page with 60 activities and progress, against a bare handler that returns the same; memory after it';

/** The words of the API's own reader without what only it has to ask, for the bare side that lets PostgreSQL write the JSON. */
const coursePageSql = () => {
  const source = readFileSync(
    join(root, 'apps', 'api', 'src', 'features', 'learning', 'reading', 'course-page.reader.ts'),
    'utf8',
  );
  const part = (/** @type {string} */ of) => new RegExp(`const ${of} = \`([^\`]+)\``).exec(source)?.[1];
  const [page, road] = [part('page'), part('road')];
  if (page === undefined || road === undefined)
    throw new Error('The reader of the course page has no statement');
  return `SELECT ${page} FROM ${road}`;
};

/** @param {Buffer | null} bytes */
const meaning = (bytes) => JSON.stringify(sorted(JSON.parse(bytes?.toString('utf8') ?? 'null')));

/** Instants by their moment, keys in order: how a side writes them is its own affair. @param {unknown} value @returns {unknown} */
const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .sort()
        .map(([key, each]) => [key, sorted(each)]),
    );
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;
};

/** @param {(text: string) => void} say */
export const measure = async (say) => {
  const stage = await setStage();
  const bare = await stage.startBare({ COURSE_PAGE_SQL: coursePageSql() });
  try {
    const world = await makeBenchWorld({ ...stage, people: 64 });
    await walkHalfway(stage.databaseUrl);
    const turn = (
      /** @type {(learner: import('./sides/bench-world.mjs').Learner) => import('./sides/load.mjs').Ask} */ ask,
    ) => {
      let place = 0;
      return () =>
        ask(
          /** @type {import('./sides/bench-world.mjs').Learner} */ (
            world.learners[place++ % world.learners.length]
          ),
        );
    };
    const get = (/** @type {string} */ path, headers = {}) => ({
      method: /** @type {const} */ ('GET'),
      path,
      headers,
    });
    const [ours, rows, json] = await compare({
      databasePid: stage.databasePid,
      rounds: 5,
      seconds: 2,
      sides: [
        {
          port: stage.port,
          pid: stage.apiPid,
          next: turn((it) => get(`/api/v1/enrolments/${it.enrolmentId}/course`, { cookie: it.cookie })),
        },
        { port: bare.port, pid: bare.pid, next: turn((it) => get(`/rows/${it.enrolmentId}`)) },
        { port: bare.port, pid: bare.pid, next: turn((it) => get(`/json/${it.enrolmentId}`)) },
      ],
    });
    if (!ours || !rows || !json) throw new Error('A side is missing');
    if (
      new Set([ours, rows, json].map(({ bytes }) => meaning(bytes).replace(/"enrolmentId":"[^"]+"/, '')))
        .size > 1
    )
      throw new Error('The sides do not answer the same');
    say(
      `  bytes ${ours.bytes?.length}; per second: ours ${ours.perSecond.toFixed(0)}, bare rows ${rows.perSecond.toFixed(0)}, bare json ${json.perSecond.toFixed(0)}`,
    );
    // The stricter bar: whichever bare handler does more with its CPU.
    const best = Math.max(rows.perCpuSecond, json.perCpuSecond);
    const share = (/** @type {number} */ of) => Number(((100 * ours.perCpuSecond) / of).toFixed(1));
    return [
      atLeast('course-page', share(best), '% of bare, per CPU second', 50),
      shown('course-page-against-rows', share(rows.perCpuSecond), '% of bare, per CPU second'),
      shown('course-page-ours', Number(ours.perCpuSecond.toFixed(0)), 'requests per CPU second'),
      atMost('memory-after-load', Number(residentMegabytes(stage.apiPid).toFixed(0)), 'MB RSS', 300),
    ];
  } finally {
    await bare.stop();
    await stage.stop();
  }
};
