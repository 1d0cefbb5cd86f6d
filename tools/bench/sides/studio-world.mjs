import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';

const modules = 12;
const activities = 200;

/**
 * A draft with 12 modules and 200 activities, and somebody of the staff with a session.
 * @typedef {{ courseId: string, lastTitle: string, token: string, order: { modules: { id: string, activities: string[] }[] } }} StudioWorld
 * @param {{ databaseUrl: string, keyringFile: string }} stage a migrated, otherwise empty database
 * @returns {Promise<StudioWorld>} `token` is the value of the session's cookie
 */
export const makeStudioWorld = async ({ databaseUrl, keyringFile }) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const courseId = randomUUID();
    const token = await addStaff(client, keyringFile);
    const order = await addDraft(client, courseId);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { courseId, token, order, lastTitle: `Del ${activities} i kursen` };
  } finally {
    await client.end();
  }
};

/** @param {pg.Client} client @param {string} keyringFile */
const addStaff = async (client, keyringFile) => {
  const personId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO person (id, given_name, family_name, email, locale, state, created_at)
     VALUES ($1, 'Bänk', 'Mätning', 'bench-staff@vagar.example', 'sv', 'active', now())`,
    [personId],
  );
  await client.query(
    `INSERT INTO role_assignment (id, person_id, role, scope_kind, valid_from)
     VALUES ($1, $2, 'programme-staff', 'everywhere', '2020-01-01')`,
    [randomUUID(), personId],
  );
  await client.query(
    `INSERT INTO session (id, token_hash, person_id, created_at, touched_at, expires_at)
     VALUES ($1, $2, $3, now(), now(), now() + interval '1 day')`,
    [randomUUID(), createHash('sha256').update(token).digest(), personId],
  );
  const { keys } = JSON.parse(readFileSync(keyringFile, 'utf8'));
  const key = keys.find((/** @type {{ purpose: string }} */ it) => it.purpose === 'session');
  const mac = createHmac('sha256', Buffer.from(key.secret, 'base64')).update(token).digest('base64url');
  return `${token}.${key.id}.${mac}`;
};

/** @param {pg.Client} client @param {string} courseId @returns {Promise<StudioWorld['order']>} */
const addDraft = async (client, courseId) => {
  const local = (/** @type {string} */ text) => JSON.stringify({ sv: text, en: text });
  await client.query('INSERT INTO course (id, key, created_at) VALUES ($1, $2, now())', [courseId, 'bench']);
  await client.query(
    `INSERT INTO course_draft (course_id, title, summary, for_whom, objectives, cover_seed, changed_at)
     VALUES ($1, $2, $2, $2, '[]', 'bench', now())`,
    [courseId, local('Kurs att mäta med')],
  );
  const order = [];
  let made = 0;
  for (let m = 1; m <= modules; m += 1) {
    const moduleId = randomUUID();
    await client.query(
      'INSERT INTO draft_module (id, course_id, position, title, summary) VALUES ($1, $2, $3, $4, $4)',
      [moduleId, courseId, m, local(`Modul ${m}`)],
    );
    const placed = [];
    for (const upTo = Math.round((activities * m) / modules); made < upTo;) {
      made += 1;
      const id = randomUUID();
      placed.push(id);
      await client.query(
        `INSERT INTO draft_activity (id, course_id, module_id, position, kind, title, minutes, required, draft, saved_at)
         VALUES ($1, $2, $3, $4, 'text', $5, 5, true, '{"body": {"sv": {"type": "doc", "content": []}}, "sources": []}', now())`,
        [id, courseId, moduleId, placed.length, local(`Del ${made} i kursen`)],
      );
    }
    order.push({ id: moduleId, activities: placed });
  }
  return { modules: order };
};

/** The value below which 95 of 100 lie. @param {readonly number[]} values @returns {number} */
export const percentile95 = (values) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
