import { workReviewPage } from '@vagar/contract';
import type { WorkFileView, WorkReviewPage } from '@vagar/contract';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';
import { approved, reviewingIn, returned, words } from '../../../../testing/reviewing.ts';
import type { Reviewing, ReviewedRoad } from '../../../../testing/reviewing.ts';

describe('who may review', () => {
  let app: TestApp;
  let reviewing: Reviewing;
  let course: GivenCourse;
  let staff: ApiClient;
  let road: Reviewing['road'];
  let write: Reviewing['write'];
  let handIn: Reviewing['handIn'];
  let upload: Reviewing['upload'];
  let read: Reviewing['read'];
  let judge: Reviewing['judge'];
  let queue: Reviewing['queue'];
  let rowsOf: Reviewing['rowsOf'];

  beforeAll(async () => {
    app = await startTestApp();
    reviewing = reviewingIn(app);
    ({ road, write, handIn, upload, read, judge, queue, rowsOf } = reviewing);
    course = await reviewing.course();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it('shows a file as handed in, and not what is added later', async () => {
    const learner = await road(course);
    const [first, later] = [await upload(learner, 'först.txt'), await upload(learner, 'sedan.txt')];
    await handIn(learner, '', [first]);
    await judge(learner, returned, staff);
    await write(learner, '', [first, later]);

    const statuses = [
      (await staff.get(`${learner.review}/files/${first.id}`)).status,
      (await staff.get(`${learner.review}/files/${later.id}`)).status,
      (await learner.client.get(`${learner.path}/work-files/${later.id}`)).status,
    ];

    expect(statuses).toEqual([200, 404, 200]);
  });

  it('tells nobody of a work before it is handed in', async () => {
    const learner = await road(course);
    const file = await upload(learner, 'utkast.txt');
    await write(learner, words, [file]);

    const statuses = [
      (await staff.get(learner.review)).status,
      (await staff.get(`${learner.review}/files/${file.id}`)).status,
      (await staff.post(learner.review, approved, { version: 1 })).status,
    ];

    expect(statuses).toEqual([404, 404, 404]);
    expect((await queue(staff)).rows.map(({ enrolmentId }) => enrolmentId)).not.toContain(
      learner.enrolmentId,
    );
  });

  describe('who may', () => {
    interface Reviewer {
      readonly roles: NonNullable<Parameters<TestApp['given']['person']>[0]>['roles'];
    }
    let learner: ReviewedRoad;
    let file: WorkFileView;
    let other: GivenCourse;
    let reviewers: Record<string, Reviewer>;

    const statusesFor = async (client: ApiClient) => [
      (await client.get(learner.review)).status,
      (await client.get(`${learner.review}/files/${file.id}`)).status,
      (await client.post(learner.review, { ...returned, comment: '' }, { version: 1 })).status,
    ];
    const sees = async (client: ApiClient) =>
      (await queue(client)).rows.some(({ enrolmentId }) => enrolmentId === learner.enrolmentId);

    beforeAll(async () => {
      const cohort = await app.given.cohort(course);
      const elsewhere = await app.given.cohort(course);
      other = await app.given.course();
      const [programme, another] = [await app.given.programme(course), await app.given.programme(other)];
      learner = await road(course, { cohort });
      file = await upload(learner, 'plan.txt');
      await handIn(learner, words, [file]);
      const scoped = (scopeKind: 'cohort' | 'programme' | 'organisation', scopeId: string): Reviewer => ({
        roles: [{ role: 'programme-staff', scopeKind, scopeId }],
      });
      reviewers = {
        'of the cohort': scoped('cohort', cohort.id),
        'of another cohort': scoped('cohort', elsewhere.id),
        'of the programme': scoped('programme', programme.id),
        'of another programme': scoped('programme', another.id),
        'of an organisation': scoped('organisation', (await app.given.organisation()).id),
        'whose role has ended': { roles: [{ role: 'programme-staff', validTo: '2020-12-31' }] },
      };
    });

    it.each(['of the cohort', 'of the programme'])('lets in staff %s', async (who) => {
      const client = await app.as(await app.given.person(reviewers[who]));

      const statuses = await statusesFor(client);

      expect(statuses).toEqual([200, 200, expect.any(Number)]);
      expect(statuses[2]).not.toBe(404);
      expect(await sees(client)).toBe(true);
    });

    it.each(['of another cohort', 'of another programme', 'of an organisation'])(
      'shows staff %s nothing',
      async (who) => {
        const client = await app.as(await app.given.person(reviewers[who]));

        const statuses = await statusesFor(client);

        expect(statuses).toEqual([404, 404, 404]);
        expect(await sees(client)).toBe(false);
      },
    );

    it.each(['admin', 'mentor', 'facilitator', 'organisation-contact'] as const)(
      'does not let %s in',
      async (role) => {
        const client = await app.as(await app.given.person({ roles: [role] }));

        const statuses = await statusesFor(client);

        expect(statuses).toEqual([403, 403, 403]);
      },
    );

    it('does not let in a learner, not even the author, a former reviewer or a visitor', async () => {
      const former = await app.as(await app.given.person(reviewers['whose role has ended']));
      const stranger = await app.as(await app.given.person());

      const statuses = await Promise.all([learner.client, stranger, former, app.visitor].map(statusesFor));

      expect(statuses).toEqual([
        [403, 403, 403],
        [403, 403, 403],
        [403, 403, 403],
        [401, 401, 401],
      ]);
    });

    it('shows no reviewer their own work', async () => {
      const reviewer = await app.given.person({ roles: ['programme-staff'] });
      const own = await handIn(await road(course, { person: reviewer }));

      const statuses = [
        (await own.client.get(own.review)).status,
        (await own.client.post(own.review, approved, { version: 2 })).status,
      ];

      expect(statuses).toEqual([404, 404]);
      expect((await queue(own.client)).rows.map(({ enrolmentId }) => enrolmentId)).not.toContain(
        own.enrolmentId,
      );
      expect(await read(own, staff)).toMatchObject({ state: 'handed-in' });
    });

    it('judges nothing on a road that the learner has left', async () => {
      const leaver = await handIn(await road(course));
      await leaver.client.post(`/enrolments/${leaver.enrolmentId}/withdrawal`);

      const answer = await staff.get(leaver.review);

      expect(answer.status).toBe(404);
    });

    it('logs each look at names and at a work', async () => {
      const reviewer = await app.given.person({ roles: ['programme-staff'] });
      const client = await app.as(reviewer);

      await client.get('/work-reviews');
      await client.get(learner.review);
      await client.get(`${learner.review}/files/${file.id}`);

      const actions = await rowsOf(
        'SELECT action FROM audit_entry WHERE actor_id = $1 ORDER BY action',
        reviewer.id,
      );
      expect(actions.map(({ action }) => action)).toEqual([
        'work-file.looked-at',
        'work-queue.looked-at',
        'work.looked-at',
      ]);
    });
  });

  describe('the queue', () => {
    it('has what waits first, the oldest first, then what has been read, page by page and by course', async () => {
      const own = await reviewing.course();
      const roads: ReviewedRoad[] = [];
      for (let number = 0; number < 4; number += 1) {
        roads.push(await handIn(await road(own)));
        app.clock.moveBy({ minutes: 1 });
      }
      const [first, second, third, fourth] = roads as [
        ReviewedRoad,
        ReviewedRoad,
        ReviewedRoad,
        ReviewedRoad,
      ];
      await judge(first, approved, staff);
      app.clock.moveBy({ minutes: 1 });
      await judge(third, returned, staff);

      const whole = await queue(staff, { course: own.key });
      const pages = [
        await queue(staff, { course: own.key, size: 3 }),
        await queue(staff, { course: own.key, size: 3, page: 2 }),
      ];

      const ids = (page: WorkReviewPage) => page.rows.map(({ enrolmentId }) => enrolmentId);
      expect(workReviewPage.parse(whole)).toMatchObject({ total: 4, waiting: 2 });
      expect(ids(whole)).toEqual([second, fourth, third, first].map(({ enrolmentId }) => enrolmentId));
      expect(pages.flatMap(ids)).toEqual(ids(whole));
      expect(whole.courses.map(({ key }) => key)).toEqual(expect.arrayContaining([own.key, course.key]));
    });
  });
});
