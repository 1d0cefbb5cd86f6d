import type { ApiClient, GivenCourse } from '@vagar/testing';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';
import { approved, reviewingIn, returned } from '../../../../testing/reviewing.ts';
import type { Reviewing, ReviewedRoad } from '../../../../testing/reviewing.ts';

describe('reviews at once', () => {
  let app: TestApp;
  let reviewing: Reviewing;
  let course: GivenCourse;
  let staff: ApiClient;
  let road: Reviewing['road'];
  let handIn: Reviewing['handIn'];
  let read: Reviewing['read'];
  let judge: Reviewing['judge'];
  let rowsOf: Reviewing['rowsOf'];

  beforeAll(async () => {
    app = await startTestApp();
    reviewing = reviewingIn(app);
    ({ road, handIn, read, judge, rowsOf } = reviewing);
    course = await reviewing.course();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it('lets one of two simultaneous reviewers win, and tells the other', async () => {
    const colleague = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    const learners = await Promise.all(Array.from({ length: 6 }, async () => handIn(await road(course))));

    const { version } = await read(learners[0] as ReviewedRoad, staff);

    const answers = await Promise.all(
      learners.map(({ review }) =>
        Promise.all(
          [[staff, approved] as const, [colleague, returned] as const].map(([by, given]) =>
            by.post<{ code?: string }>(review, given, { version }),
          ),
        ),
      ),
    );

    for (const [place, pair] of answers.entries()) {
      expect(pair.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(pair.find(({ status }) => status === 409)?.body.code).toBe('work-not-waiting');
      const state = pair[0]?.status === 200 ? 'approved' : 'returned';
      const learner = learners[place];
      if (learner) expect(await read(learner, staff)).toMatchObject({ state, rounds: 1 });
    }
  });

  it('has one effect when it is sent twice', async () => {
    const learner = await handIn(await road(course));
    const { version } = await read(learner, staff);
    const key = 'samma-nyckel-igen';

    const answers = await Promise.all([
      staff.post(learner.review, approved, { version, key }),
      staff.post(learner.review, approved, { version, key }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(
      await rowsOf('SELECT 1 FROM activity_review WHERE enrolment_id = $1', learner.enrolmentId),
    ).toHaveLength(1);
    expect(await rowsOf('SELECT 1 FROM mail_message WHERE person_id = $1', learner.person.id)).toHaveLength(
      1,
    );
  });

  it('does not judge a round the reviewer has not seen', async () => {
    const learner = await handIn(await road(course));
    const { version } = await read(learner, staff);
    await judge(learner, returned, staff);
    await handIn(learner, 'En ny text.');

    const answer = await staff.post(learner.review, approved, { version });

    expect(answer).toMatchObject({ status: 412, body: { code: 'precondition-failed' } });
  });
});
