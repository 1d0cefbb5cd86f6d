import type { GivenCourse } from '@vagar/testing';
import { approved, reviewingIn } from '../../../../testing/reviewing.ts';
import type { Reviewing, ReviewedRoad } from '../../../../testing/reviewing.ts';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';

describe('the queue of a course with years behind it', () => {
  let app: TestApp;
  let reviewing: Reviewing;
  let course: GivenCourse;

  beforeAll(async () => {
    app = await startTestApp();
    reviewing = reviewingIn(app);
    course = await reviewing.course();
  });
  afterAll(() => app.close());

  const handedInAt = ({ enrolmentId }: ReviewedRoad, at: string) =>
    app.database.query('UPDATE activity_work SET handed_in_at = $2 WHERE enrolment_id = $1', [
      enrolmentId,
      at,
    ]);

  it('holds all that waits, however old, and what has been read of the last year', async () => {
    const staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    const [old, lately, forgotten] = [
      await reviewing.handIn(await reviewing.road(course)),
      await reviewing.handIn(await reviewing.road(course)),
      await reviewing.handIn(await reviewing.road(course)),
    ];
    await reviewing.judge(old, approved, staff);
    await reviewing.judge(lately, approved, staff);
    await handedInAt(old, '2024-03-01T08:00:00Z');
    await handedInAt(forgotten, '2024-03-01T08:00:00Z');

    const { rows, total, waiting } = await reviewing.queue(staff);

    expect(rows.map(({ enrolmentId }) => enrolmentId)).toEqual([forgotten.enrolmentId, lately.enrolmentId]);
    expect([total, waiting]).toEqual([2, 1]);
  });
});
