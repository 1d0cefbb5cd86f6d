import type { CourseDraftView } from '@vagar/contract';
import { asStaff } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const right = { kind: 'true-false', correct: true };
const wrong = { kind: 'true-false', correct: false };
const both = { sv: 'a', en: 'b' };
const heading = {
  type: 'doc',
  content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'b' }] }],
};

describe('the door through which published words change', () => {
  let app: TestApp;
  let course: CourseDraftView;
  let staffId: string;
  let studio: ReturnType<typeof asStaff>;

  beforeAll(async () => {
    app = await startTestApp();
    const person = await app.given.person({ roles: ['programme-staff'] });
    staffId = person.id;
    studio = asStaff(await app.as(person));
    ({ course } = await studio.wholeCourse());
    await studio.publish(course.id);
  });
  afterAll(() => app.close());

  interface LoggedPlace {
    readonly path: string;
    readonly before: unknown;
    readonly after: unknown;
  }
  const logged = ({ path, before, after }: LoggedPlace) => `
    WITH v AS (SELECT id FROM course_version WHERE course_id = '${course.id}'), c AS (
      INSERT INTO correction (id, course_version_id, reason, made_by, made_at)
      SELECT gen_random_uuid(), v.id, 'Prov', '${staffId}', now() FROM v RETURNING id, course_version_id)
    INSERT INTO correction_place (correction_id, position, subject_kind, subject_id, path, before, after)
    SELECT c.id, 1, 'course', c.course_version_id, '${path}', NULLIF('${JSON.stringify(before)}', 'null')::jsonb,
      '${JSON.stringify(after)}'
    FROM c;`;
  const change = (set: string) => `UPDATE course_version SET ${set} WHERE course_id = '${course.id}';`;
  /** One simple query of several statements is one transaction. */
  const run = (...statements: string[]) => app.database.query(statements.join('\n'));
  const title = (sv: string) => `title = jsonb_set(title, '{sv}', '"${sv}"')`;
  const place = { path: '{title,sv}', before: 'Ny kurs', after: 'Nyare kurs' };

  it('is shut without a log, and for everything but what the log says', async () => {
    const attempts = [
      () => run(change(title('Nyare kurs'))),
      () => run(change('title = title')),
      () => run(logged(place), change(title('En annan kurs'))),
      () => run(logged(place), change(`${title('Nyare kurs')}, minutes = 99`)),
      () => run(logged(place), change('minutes = 99')),
      () => run(`DELETE FROM course_version WHERE course_id = '${course.id}'`),
    ];

    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('append-only');
  });

  it('takes neither numbers nor other columns into the log, and no words that are not there', async () => {
    const numbers = () => run(logged({ ...place, after: 4 }));
    const columns = () => run(logged({ path: '{minutes}', before: 'a', after: 'b' }));
    const strangers = () =>
      run(logged({ ...place, before: 'Någon annan kurs' }), change(title('Nyare kurs')));

    await expect(numbers()).rejects.toThrow('violates check constraint');
    await expect(columns()).rejects.toThrow('violates check constraint');
    await expect(strangers()).rejects.toThrow('other words');
  });

  it.each<[string, LoggedPlace]>([
    ['a whole key', { path: '{key,questions}', before: [right], after: [wrong] }],
    ['a whole question', { path: '{key,questions,0}', before: right, after: wrong }],
    ['a whole question that was not there', { path: '{key,questions,1}', before: null, after: wrong }],
    ['what is right, in a language', { path: '{key,questions,0,sv}', before: null, after: wrong }],
    ['what is right, by language', { path: '{key,questions,0}', before: null, after: { sv: wrong } }],
    ['what is right, as a document', { path: '{key,a,sv}', before: null, after: { type: 'doc', ...wrong } }],
    ['spellings that are right', { path: '{key,questions,0,accepted,sv}', before: ['a'], after: ['b'] }],
    ['spellings by language', { path: '{key,questions,0,accepted}', before: null, after: { en: ['b'] } }],
    ['one spelling', { path: '{key,questions,0,accepted,sv,0}', before: 'a', after: 'b' }],
    ['an address', { path: '{content,url}', before: 'https://a.example', after: 'https://b.example' }],
    ['a whole content', { path: '{content}', before: { url: 'a' }, after: { url: 'b' } }],
    ['a text for a document', { path: '{content,body,sv}', before: { type: 'doc' }, after: 'Ord' }],
    ['the whole row', { path: '{}', before: null, after: { sv: 'Ord' } }],
  ])('takes no words that are %s', async (_, { path, before, after }) => {
    const attempt = () => run(logged({ path, before, after }));

    await expect(attempt()).rejects.toThrow('violates check constraint');
  });

  it.each<[string, LoggedPlace]>([
    ['a text', { path: '{key,questions,0,options,1,text,sv}', before: 'a', after: 'b' }],
    ['a text in a language more', { path: '{title,en}', before: null, after: 'b' }],
    [
      'texts where there were none',
      { path: '{key,questions,0,options,1,feedback}', before: null, after: both },
    ],
    [
      'runs',
      { path: '{content,body,sv,content,0,content}', before: [], after: [{ type: 'text', text: 'b' }] },
    ],
    ['an attribute', { path: '{content,body,sv,content,0,attrs,alt}', before: null, after: 'b' }],
    ['a document in a language more', { path: '{content,body,en}', before: null, after: heading }],
  ])('takes words that are %s', async (_, { path, before, after }) => {
    const attempt = () => run(logged({ path, before, after }));

    await expect(attempt()).resolves.toBeDefined();
  });

  it('is shut for words that are logged as those of another version', async () => {
    const { course: other } = await studio.wholeCourse();
    await studio.publish(other.id);
    const from = `WHERE course_id = '${course.id}'`;
    const strange = logged(place).replace(from, `WHERE course_id = '${other.id}'`);
    const subject = `(SELECT id FROM course_version ${from})`;

    const attempt = () =>
      run(strange.replace('c.course_version_id,', `${subject},`), change(title('Nyare kurs')));

    await expect(attempt()).rejects.toThrow('append-only');
  });

  it('is shut again after the transaction, and the log stays', async () => {
    await run(logged(place));

    const later = () => run(change(title('Nyare kurs')));
    const gone = () => run('DELETE FROM correction_place');

    await expect(later()).rejects.toThrow('append-only');
    await expect(gone()).rejects.toThrow('append-only');
  });

  it('opens for exactly what is logged in the same transaction', async () => {
    await run(logged(place), change(title('Nyare kurs')));

    const { rows } = await app.database.query<{ sv: string }>(
      `SELECT title->>'sv' AS sv FROM course_version WHERE course_id = $1`,
      [course.id],
    );

    expect(rows).toEqual([{ sv: 'Nyare kurs' }]);
  });
});
