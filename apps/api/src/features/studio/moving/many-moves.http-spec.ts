import type { MovePreview } from '@vagar/contract';
import type { CourseId, CourseVersionId } from '@vagar/domain';
import type { ApiClient } from '@vagar/testing';
import { asStaff } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

describe('moving many learners', () => {
  let app: TestApp;
  let staff: ApiClient;
  let courseId: string;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  beforeEach(async () => {
    const { wholeCourse, writeText, publish } = asStaff(staff);
    const { course, first } = await wholeCourse();
    courseId = course.id;
    const anyway = { note: '', override: 'En kort kurs' };
    await publish(courseId, anyway);
    await writeText({ ...first, version: first.version + 1 }, 'Ett till');
    await publish(courseId, anyway);
  });
  afterAll(() => app.close());

  const learners = async (count: number) => {
    const { rows } = await app.database.query<{ id: CourseVersionId }>(
      'SELECT id FROM course_version WHERE course_id = $1 AND number = 1',
      [courseId],
    );
    const [version] = rows;
    if (!version) throw new Error('no first version');
    const first = { id: courseId as CourseId, versionId: version.id, key: '', title: '', activities: [] };
    for (let n = 0; n < count; n += 1) await app.given.enrolment(await app.given.person(), first);
  };
  const path = () => `/studio/courses/${courseId}/moves`;
  const preview = async (query: Record<string, number> = {}) =>
    (await staff.get<MovePreview>(path(), { query })).body;
  const move = (enrolments: readonly string[]) => staff.post(path(), { to: 2, enrolments });

  it('shows them a page at a time, in as many statements however many there are', async () => {
    await learners(3);
    const few = await app.statementsOf(() => preview());
    await learners(57);

    const [first, second] = [await preview(), await preview({ page: 2 })];
    const many = await app.statementsOf(() => preview());

    expect(first).toMatchObject({ to: 2, total: 60, page: 1, size: 50 });
    expect([first.rows.length, second.rows.length]).toEqual([50, 10]);
    expect(new Set([...first.rows, ...second.rows].map(({ enrolmentId }) => enrolmentId)).size).toBe(60);
    expect(many).toHaveLength(few.length);
  });

  it('moves at most fifty at a time, each batch whole or not at all', async () => {
    await learners(55);
    const shown = [await preview(), await preview({ page: 2 })];
    const ids = shown.flatMap(({ rows }) => rows.map(({ enrolmentId }) => enrolmentId));

    const tooMany = await move(ids);
    const first = await move(ids.slice(0, 50));
    const withOneMoved = await move(ids.slice(49));
    const left = await preview();
    const rest = await move(ids.slice(50));

    expect(tooMany).toMatchObject({ status: 422 });
    expect(first.body).toEqual({ moved: 50 });
    expect(withOneMoved).toMatchObject({ status: 409, body: { code: 'move-outdated' } });
    expect(left.total).toBe(5);
    expect(rest.body).toEqual({ moved: 5 });
    expect(await preview()).toMatchObject({ total: 0, rows: [] });
  });

  it('only checks that one may, without reading the draft', async () => {
    await learners(1);
    const elsewhere = await app.given.programme(await app.given.course());
    const scope = { scopeKind: 'programme', scopeId: elsewhere.id } as const;
    const other = await app.as(await app.given.person({ roles: [{ role: 'programme-staff', ...scope }] }));

    const refused = await other.get(path());
    const statements = await app.statementsOf(() => preview());

    expect(refused.status).toBe(404);
    expect(statements.filter((text) => text.includes('draft_activity'))).toEqual([]);
  });
});
