import { randomUUID } from 'node:crypto';

/** A course for measuring and for crash tests; nobody is taught with it. */
export const practiceKey = 'ovningskurs';

const text = (/** @type {string} */ words) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/**
 * Adds a course of required texts, ten to a module.
 * @param {import('pg').Client} client
 * @param {number} activities
 */
export const addPracticeCourse = async (client, activities) => {
  const course = randomUUID();
  const version = randomUUID();
  const title = (/** @type {string} */ sv, /** @type {string} */ en) => JSON.stringify({ sv, en });
  await client.query('insert into course (id, key, created_at) values ($1, $2, now())', [
    course,
    practiceKey,
  ]);
  await client.query(
    `insert into course_version
       (id, course_id, number, title, summary, for_whom, objectives, minutes, cover_seed, content_hash, published_at)
     values ($1, $2, 1, $3, $4, $4, '[]', $5, 'practice', 'practice', now())`,
    [
      version,
      course,
      title('Övningskurs', 'Practice course'),
      title('För mätning.', 'For measuring.'),
      activities * 5,
    ],
  );
  let module = '';
  for (let position = 0; position < activities; position += 1) {
    if (position % 10 === 0) {
      module = randomUUID();
      const name = title(`Modul ${position / 10 + 1}`, `Module ${position / 10 + 1}`);
      await client.query(
        `insert into course_module (id, course_version_id, lineage_id, position, title, summary, minutes)
         values ($1, $2, $3, $4, $5, $6, 50)`,
        [module, version, randomUUID(), position / 10, name, title('Tio texter.', 'Ten texts.')],
      );
    }
    const content = { kind: 'text', body: { sv: text(`Text ${position + 1} att läsa.`) }, sources: [] };
    await client.query(
      `insert into activity
         (id, course_version_id, module_id, lineage_id, position, kind, title, minutes, required, content)
       values ($1, $2, $3, $4, $5, 'text', $6, 5, true, $7)`,
      [
        randomUUID(),
        version,
        module,
        randomUUID(),
        position,
        title(`Text ${position + 1}`, `Text ${position + 1}`),
        content,
      ],
    );
  }
};
