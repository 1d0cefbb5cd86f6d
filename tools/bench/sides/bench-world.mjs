import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';

/**
 * A course with 60 activities in 6 modules, and people on their way through it, each with a session.
 * @typedef {{ personId: string, enrolmentId: string, cookie: string }} Learner
 * @typedef {{ learners: Learner[], activityIds: string[], versionId: string }} BenchWorld
 */

const modules = 6;
const activitiesOfModule = 10;

/** @param {string} sv @param {string} en */
const local = (sv, en) => JSON.stringify({ sv, en });

/** @param {string} keyringFile @returns {(token: string) => string} the cookie as the API signs it */
const cookieSigner = (keyringFile) => {
  const { keys } = JSON.parse(readFileSync(keyringFile, 'utf8'));
  const key = keys.find((/** @type {{ purpose: string }} */ it) => it.purpose === 'session');
  return (token) => {
    const mac = createHmac('sha256', Buffer.from(key.secret, 'base64')).update(token).digest('base64url');
    return `vagar_session=${token}.${key.id}.${mac}`;
  };
};

/**
 * Fills a migrated, otherwise empty database.
 * @param {{ databaseUrl: string, keyringFile: string, people: number }} wanted
 * @returns {Promise<BenchWorld>}
 */
export const makeBenchWorld = async ({ databaseUrl, keyringFile, people }) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const { versionId, activityIds, courseId } = await addCourse(client);
    const sign = cookieSigner(keyringFile);
    const learners = [];
    for (let place = 0; place < people; place += 1)
      learners.push(await addLearner(client, { place, courseId, versionId, activityIds, sign }));
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { learners, activityIds, versionId };
  } finally {
    await client.end();
  }
};

/** @param {pg.Client} client */
const addCourse = async (client) => {
  const courseId = randomUUID();
  const versionId = randomUUID();
  await client.query('INSERT INTO course VALUES ($1, $2, now())', [courseId, 'bench-course']);
  await client.query(
    `INSERT INTO course_version (id, course_id, number, title, summary, for_whom, objectives, minutes, cover_seed,
       content_hash, published_at) VALUES ($1, $2, 1, $3, $4, $4, '[]', 600, 'bench', 'bench', now())`,
    [
      versionId,
      courseId,
      local('Kurs att mäta med', 'Course to measure with'),
      local('Sextio steg.', 'Sixty steps.'),
    ],
  );
  const activityIds = [];
  for (let m = 1; m <= modules; m += 1) {
    const moduleId = randomUUID();
    await client.query(
      `INSERT INTO course_module (id, course_version_id, lineage_id, position, title, summary, minutes)
       VALUES ($1, $2, $1, $3, $4, $5, 100)`,
      [moduleId, versionId, m, local(`Modul ${m}`, `Module ${m}`), local('Om modulen.', 'About it.')],
    );
    for (let a = 1; a <= activitiesOfModule; a += 1) {
      const id = randomUUID();
      activityIds.push(id);
      await client.query(
        `INSERT INTO activity (id, course_version_id, module_id, lineage_id, position, kind, title, minutes, required,
           content) VALUES ($1, $2, $3, $1, $4, 'text', $5, 10, true, $6)`,
        [
          id,
          versionId,
          moduleId,
          (m - 1) * activitiesOfModule + a,
          local(`Aktivitet ${a}`, `Activity ${a}`),
          JSON.stringify({ kind: 'text', body: { sv: { type: 'doc', content: [] } }, sources: [] }),
        ],
      );
    }
  }
  return { courseId, versionId, activityIds };
};

/**
 * @param {pg.Client} client
 * @param {{ place: number, courseId: string, versionId: string, activityIds: string[], sign: (t: string) => string }} facts
 * @returns {Promise<Learner>}
 */
const addLearner = async (client, { place, courseId, versionId, activityIds, sign }) => {
  const personId = randomUUID();
  const enrolmentId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO person (id, given_name, family_name, email, locale, state, created_at)
     VALUES ($1, 'Bänk', 'Mätning', $2, 'sv', 'active', now())`,
    [personId, `bench-${place}@vagar.example`],
  );
  await client.query(
    `INSERT INTO enrolment (id, person_id, course_id, course_version_id, state, enrolled_at)
     VALUES ($1, $2, $3, $4, 'active', now())`,
    [enrolmentId, personId, courseId, versionId],
  );
  await client.query('INSERT INTO enrolment_progress (enrolment_id, required_total) VALUES ($1, $2)', [
    enrolmentId,
    activityIds.length,
  ]);
  await client.query(
    `INSERT INTO session (id, token_hash, person_id, created_at, touched_at, expires_at)
     VALUES ($1, $2, $3, now(), now(), now() + interval '1 day')`,
    [randomUUID(), createHash('sha256').update(token).digest(), personId],
  );
  return { personId, enrolmentId, cookie: sign(token) };
};

/** Half of everybody's road walked, for pages that show progress. @param {string} databaseUrl */
export const walkHalfway = async (databaseUrl) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO activity_progress (enrolment_id, activity_id, state, completed_at)
       SELECT e.id, a.id, 'completed', now() FROM enrolment e
       JOIN activity a ON a.course_version_id = e.course_version_id WHERE a.position <= 30
       ON CONFLICT DO NOTHING`,
    );
    await client.query('UPDATE enrolment_progress SET required_done = 30');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};
