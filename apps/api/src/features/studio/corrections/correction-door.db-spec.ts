import type { CourseDraftView } from '@vagar/contract';
import { asStaff } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

describe('the door through which published words change', () => {
  let app: TestApp;
  let course: CourseDraftView;
  let staffId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const person = await app.given.person({ roles: ['programme-staff'] });
    staffId = person.id;
    const studio = asStaff(await app.as(person));
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
    SELECT c.id, 1, 'course', c.course_version_id, '${path}', '${JSON.stringify(before)}', '${JSON.stringify(after)}'
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
