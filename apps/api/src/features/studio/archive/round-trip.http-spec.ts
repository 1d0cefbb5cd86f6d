import type { CourseDraftView, StudioCourseList, VersionRow } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { multipart } from '../../../testing/multipart.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';
import { CourseImport, ProgrammeImport } from '../../curriculum/index.ts';

const staffOf = async (app: TestApp) => app.as(await app.given.person({ roles: ['programme-staff'] }));
const take = async (staff: ApiClient, bytes: Buffer, query: Record<string, string> = {}) => {
  const { body, extras } = multipart('kurs.zip', bytes);
  return staff.post<CourseDraftView & { code?: string; facts?: object }>('/studio/archives', body, {
    ...extras,
    query,
  });
};
const archiveOf = async (staff: ApiClient, id: string, version?: number) =>
  staff.get(`/studio/courses/${id}/archive`, { query: version === undefined ? {} : { version } });
const hashOf = async (app: TestApp, courseId: string, number: number) =>
  (
    await app.database.query<{ hash: string }>(
      'SELECT content_hash AS hash FROM course_version WHERE course_id = $1 AND number = $2',
      [courseId, number],
    )
  ).rows[0]?.hash;

describe('a course as one archive', () => {
  let here: TestApp;
  let elsewhere: TestApp;
  let staff: ApiClient;
  let staffElsewhere: ApiClient;
  let courses: StudioCourseList['rows'];

  beforeAll(async () => {
    [here, elsewhere] = await Promise.all([startTestApp(), startTestApp()]);
    await here.get(CourseImport).run();
    await here.get(ProgrammeImport).run();
    [staff, staffElsewhere] = await Promise.all([staffOf(here), staffOf(elsewhere)]);
    courses = (await staff.get<StudioCourseList>('/studio/courses')).body.rows;
  });
  afterAll(() => Promise.all([here.close(), elsewhere.close()]));

  it('comes out elsewhere with the same content hash, for every course of the programme', async () => {
    const outcomes = [];

    for (const { id, key } of courses) {
      const archive = await archiveOf(staff, id, 1);
      const taken = await take(staffElsewhere, archive.bytes);
      const note = { note: 'Hämtad', override: null };
      const published = await staffElsewhere.post<VersionRow>(
        `/studio/courses/${taken.body.id}/versions`,
        note,
      );
      const hashes = [await hashOf(here, id, 1), await hashOf(elsewhere, taken.body.id, 1)];
      const again = await archiveOf(staffElsewhere, taken.body.id, 1);
      outcomes.push({
        key,
        statuses: [archive.status, taken.status, published.status],
        same: hashes[0] !== undefined && hashes[0] === hashes[1],
        sameBytes: again.bytes.equals(archive.bytes),
        facts: taken.body.facts,
      });
    }

    expect(outcomes).toHaveLength(5);
    expect(outcomes.map(({ key }) => key).sort()).toEqual(courses.map(({ key }) => key).sort());
    for (const { key: _, ...outcome } of outcomes)
      expect(outcome).toEqual({ statuses: [200, 200, 200], same: true, sameBytes: true, facts: undefined });
  });
});
