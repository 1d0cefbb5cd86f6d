import Fastify from 'fastify';
import pg from 'pg';

/**
 * What our API is held against: Fastify and pg with nothing between, one named prepared statement a request, a
 * response schema, a pool of 8. No session, no permission, no validation.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const app = Fastify();

const local = { type: 'object', properties: { sv: { type: 'string' }, en: { type: 'string' } } };
const text = { type: 'string' };
const maybeText = { type: ['string', 'null'] };
const count = { type: 'integer' };

const coursePage = {
  type: 'object',
  properties: {
    enrolmentId: text,
    state: text,
    courseKey: text,
    version: count,
    title: local,
    summary: local,
    coverSeed: text,
    minutes: count,
    progress: { type: 'object', properties: { requiredDone: count, requiredTotal: count } },
    lastVisitedId: maybeText,
    certificateId: maybeText,
    modules: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          title: local,
          summary: local,
          minutes: count,
          activities: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: text,
                kind: text,
                title: local,
                minutes: count,
                required: { type: 'boolean' },
                state: text,
                completedAt: maybeText,
                locked: { type: ['object', 'null'] },
              },
            },
          },
        },
      },
    },
  },
};

const rows = {
  name: 'bare-course-rows',
  text: `SELECT e.id AS "enrolmentId", e.state, c.key AS "courseKey", v.number AS version, v.title, v.summary,
      v.cover_seed AS "coverSeed", v.minutes, p.required_done AS "requiredDone", p.required_total AS "requiredTotal",
      p.last_visited_id AS "lastVisitedId", e.certificate_id AS "certificateId", m.id AS "moduleId",
      m.title AS "moduleTitle", m.summary AS "moduleSummary", m.minutes AS "moduleMinutes", a.id, a.kind,
      a.title AS "activityTitle", a.minutes AS "activityMinutes", a.required, ap.state AS "activityState",
      ap.completed_at AS "completedAt"
    FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_version v ON v.id = e.course_version_id
    JOIN enrolment_progress p ON p.enrolment_id = e.id
    JOIN course_module m ON m.course_version_id = v.id JOIN activity a ON a.module_id = m.id
    LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
    WHERE e.id = $1 ORDER BY a.position`,
};

/** The plain way: rows, put together in JavaScript. */
app.get('/rows/:id', { schema: { response: { 200: coursePage } } }, async (request) => {
  const found = (await pool.query({ ...rows, values: [/** @type {{ id: string }} */ (request.params).id] }))
    .rows;
  const [first] = found;
  /** @type {Record<string, unknown>[]} */
  const modules = [];
  /** @type {Record<string, unknown>[]} */
  let activities = [];
  let moduleId = '';
  for (const row of found) {
    if (row.moduleId !== moduleId) {
      moduleId = row.moduleId;
      activities = [];
      modules.push({
        id: moduleId,
        title: row.moduleTitle,
        summary: row.moduleSummary,
        minutes: row.moduleMinutes,
        activities,
      });
    }
    activities.push({
      id: row.id,
      kind: row.kind,
      title: row.activityTitle,
      minutes: row.activityMinutes,
      required: row.required,
      state: row.activityState ?? 'not-started',
      completedAt: row.completedAt,
      locked: null,
    });
  }
  return {
    enrolmentId: first.enrolmentId,
    state: first.state,
    courseKey: first.courseKey,
    version: first.version,
    title: first.title,
    summary: first.summary,
    coverSeed: first.coverSeed,
    minutes: first.minutes,
    progress: { requiredDone: first.requiredDone, requiredTotal: first.requiredTotal },
    lastVisitedId: first.lastVisitedId,
    certificateId: first.certificateId,
    modules,
  };
});

/** The same bytes the other way: PostgreSQL writes the JSON, Fastify hands it on. */
app.get('/json/:id', async (request, reply) => {
  const values = [/** @type {{ id: string }} */ (request.params).id];
  const found = await pool.query({
    name: 'bare-course-json',
    text: process.env.COURSE_PAGE_SQL ?? '',
    values,
  });
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .send(Object.values(found.rows[0])[0]);
});

const insertFirst = {
  name: 'bare-first',
  text: 'INSERT INTO bare_first (id, person_id, at) VALUES ($1, $2, now())',
};
const insertSecond = {
  name: 'bare-second',
  text: 'INSERT INTO bare_second (id, first_id, at) VALUES ($1, $2, now())',
};

/** A bare transaction of two inserts. */
app.post(
  '/two-inserts',
  { schema: { response: { 200: { type: 'object', properties: { id: text } } } } },
  async (request) => {
    const { id, second, personId } = /** @type {Record<string, string>} */ (request.body);
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query({ ...insertFirst, values: [id, personId] });
      await client.query({ ...insertSecond, values: [second, id] });
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    return { id };
  },
);

await pool.query(`CREATE TABLE IF NOT EXISTS bare_first (id uuid PRIMARY KEY, person_id uuid NOT NULL, at timestamptz NOT NULL);
  CREATE TABLE IF NOT EXISTS bare_second (id uuid PRIMARY KEY, first_id uuid NOT NULL REFERENCES bare_first, at timestamptz NOT NULL)`);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
