import { randomUUID } from 'node:crypto';
import { activityOutcome, workReviewView } from '@vagar/contract';
import type { ActivityView, ReviewWork, WorkReviewView } from '@vagar/contract';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';
import {
  approved,
  assignment,
  comment,
  reviewingIn,
  returned,
  words,
} from '../../../../testing/reviewing.ts';
import type { Reviewing, ReviewedRoad } from '../../../../testing/reviewing.ts';

describe('the reading of handed-in work', () => {
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
  let rowsOf: Reviewing['rowsOf'];

  const outcome = (on: ReviewedRoad) => on.client.get(`${on.path}/outcome`);

  beforeAll(async () => {
    app = await startTestApp();
    reviewing = reviewingIn(app);
    ({ road, write, handIn, upload, read, judge, rowsOf } = reviewing);
    course = await reviewing.course();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it('shows what is handed in, what it is judged by, and whose it is', async () => {
    const learner = await road(course);
    const file = await upload(learner, 'plan.txt');
    await handIn(learner, words, [file]);

    const { status, body } = await staff.get<WorkReviewView>(learner.review);

    expect(status).toBe(200);
    expect(workReviewView.parse(body)).toMatchObject({
      name: `${learner.person.givenName} ${learner.person.familyName}`,
      state: 'handed-in',
      text: words,
      files: [{ id: file.id, name: 'plan.txt' }],
      rubric: assignment.rubric,
      approvedFrom: 3,
      rounds: 0,
      reviews: [],
    });
  });

  it('approves: progress, record, event, audit and a letter, at once', async () => {
    const learner = await handIn(await road(course));

    const answer = await judge(learner, approved, staff);

    const [progress] = await rowsOf(
      'SELECT state, best_score FROM activity_progress WHERE enrolment_id = $1',
      learner.enrolmentId,
    );
    const records = await rowsOf(
      'SELECT person_id, verb, result FROM learning_record WHERE enrolment_id = $1',
      learner.enrolmentId,
    );
    const [enrolment] = await rowsOf('SELECT state FROM enrolment WHERE id = $1', learner.enrolmentId);
    const events = await rowsOf(
      `SELECT name, payload->>'personId' AS person FROM domain_event WHERE payload->>'enrolmentId' = $1 ORDER BY id`,
      learner.enrolmentId,
    );
    const letters = await rowsOf(
      'SELECT kind, subject, text_body FROM mail_message WHERE person_id = $1',
      learner.person.id,
    );
    const audited = await rowsOf(
      `SELECT after FROM audit_entry WHERE action = 'work.approved' AND after->>'enrolmentId' = $1`,
      learner.enrolmentId,
    );
    expect(answer).toMatchObject({ status: 200, body: { state: 'approved', rounds: 1 } });
    expect(progress).toEqual({ state: 'completed', best_score: 1 });
    expect(records).toEqual([
      { person_id: learner.person.id, verb: 'passed', result: { score: { scaled: 1 } } },
    ]);
    expect(enrolment).toEqual({ state: 'completed' });
    expect(events).toEqual(
      expect.arrayContaining([
        { name: 'activity-completed', person: learner.person.id },
        { name: 'enrolment-completed', person: learner.person.id },
      ]),
    );
    expect(letters).toEqual([
      expect.objectContaining({ kind: 'work-reviewed', subject: 'Din inlämning är bedömd' }),
    ]);
    expect(letters[0]?.text_body).toContain(`/mina-kurser/${learner.enrolmentId}/${learner.activityId}`);
    expect(letters[0]?.text_body).not.toContain(comment);
    expect(audited).toEqual([{ after: expect.objectContaining({ points: 4, personId: learner.person.id }) }]);
  });

  it('issues the certificate that falls due', async () => {
    const learner = await handIn(await road(course));

    await judge(learner, approved, staff);

    const certificates = await learner.client.get('/my/certificates');
    expect(certificates.body).toMatchObject({ rows: [expect.objectContaining({ state: 'valid' })] });
  });

  it('leaves the learner where they were', async () => {
    const long = await app.given.course({
      modules: [['assignment', 'text']],
      contents: { assignment: { content: assignment } },
    });
    const learner = await handIn(await road(long));
    const text = long.activities[1]?.id ?? '';
    await learner.client.post(`/enrolments/${learner.enrolmentId}/activities/${text}/results`, {
      kind: 'text-read',
    });

    await judge(learner, approved, staff);

    const { body } = await learner.client.get(`/enrolments/${learner.enrolmentId}/course`);
    expect(body).toMatchObject({
      lastVisitedId: text,
      progress: { requiredDone: 2, requiredTotal: 2 },
      state: 'completed',
    });
  });

  it('gives the learner the levels, the points and the comment', async () => {
    const learner = await handIn(await road(course));
    const before = await outcome(learner);

    await judge(learner, approved, staff);

    const after = await outcome(learner);
    const { body } = await learner.client.get<ActivityView>(learner.path);
    expect(before.body).toEqual({ kind: 'assignment', review: null });
    expect(activityOutcome.parse(after.body)).toMatchObject({
      review: { state: 'approved', levels: approved.levels, points: 4, comment },
    });
    expect(body).toMatchObject({ state: 'completed', mine: { work: { state: 'approved' } } });
  });

  it('gives the learner what was said of them with their own data, and names no reviewer', async () => {
    const learner = await road(course);
    const file = await upload(learner, 'plan.txt');
    await handIn(learner, words, [file]);
    await judge(learner, returned, staff);

    const { body } = await learner.client.get<Record<string, object[]>>('/my/personal-data');

    expect(body['work-reviews']).toEqual([
      expect.objectContaining({ comment, decision: 'returned', activityId: learner.activityId }),
    ]);
    expect(body['work-reviews']?.[0]).not.toHaveProperty('reviewer');
    expect(body['work-files']).toEqual([expect.objectContaining({ fileId: file.id, name: 'plan.txt' })]);
  });

  it('keeps the comment sealed in the database', async () => {
    const learner = await handIn(await road(course));
    await judge(learner, approved, staff);

    const [review] = await rowsOf(
      'SELECT * FROM activity_review WHERE enrolment_id = $1',
      learner.enrolmentId,
    );

    expect(Buffer.isBuffer(review.sealed)).toBe(true);
    expect(JSON.stringify(review) + review.sealed.toString('latin1')).not.toContain('Läs gärna');
  });

  it('returns for another round, which is read anew', async () => {
    const learner = await handIn(await road(course));
    await judge(learner, returned, staff);
    const changed = await write(learner, 'En text som har blivit bättre.');
    const between = await read(learner, staff);
    app.clock.moveBy({ minutes: 1 });
    await handIn(learner, 'En text som har blivit bättre.');

    const second = await judge(learner, approved, staff);

    expect(changed.status).toBe(200);
    expect(between).toMatchObject({ state: 'returned', text: words });
    expect(second.body).toMatchObject({
      state: 'approved',
      text: 'En text som har blivit bättre.',
      rounds: 2,
      reviews: [{ decision: 'approved' }, { decision: 'returned', comment }],
    });
  });

  it('stays with the work when the learner is carried to a later version', async () => {
    const [learner, later] = [await handIn(await road(course)), await reviewing.course()];
    await judge(learner, returned, staff);
    const moved = randomUUID();
    await rowsOf(
      `INSERT INTO activity (id, course_version_id, module_id, lineage_id, position, kind, title, minutes, required,
         content)
       SELECT $1, m.course_version_id, m.id, a.lineage_id, 99, a.kind, a.title, a.minutes, a.required, a.content
       FROM activity a, course_module m WHERE a.id = $2 AND m.course_version_id = $3`,
      moved,
      learner.activityId,
      later.versionId,
    );
    await rowsOf(
      'UPDATE enrolment SET course_version_id = $2 WHERE id = $1',
      learner.enrolmentId,
      later.versionId,
    );
    await rowsOf(
      'UPDATE activity_work SET activity_id = $2 WHERE enrolment_id = $1',
      learner.enrolmentId,
      moved,
    );

    const there = { ...learner, path: `/enrolments/${learner.enrolmentId}/activities/${moved}` };
    const told = await outcome(there);
    const seen = await read({ ...there, review: `/work-reviews/${learner.enrolmentId}/${moved}` }, staff);

    expect(told.body).toMatchObject({ review: { state: 'returned', comment } });
    expect(seen).toMatchObject({ state: 'returned', rounds: 1 });
  });

  it('counts nothing as done when it returns', async () => {
    const learner = await handIn(await road(course));

    await judge(learner, returned, staff);

    const requirements = await learner.client.get(`/enrolments/${learner.enrolmentId}/requirements`);
    expect(requirements.body).toMatchObject({
      progress: { requiredDone: 0 },
      rows: [{ met: false, reason: 'work-returned' }],
    });
    expect(
      await rowsOf('SELECT 1 FROM learning_record WHERE enrolment_id = $1', learner.enrolmentId),
    ).toEqual([]);
  });

  it.each<[string, Partial<ReviewWork>, string]>([
    ['a level of another criterion', { levels: { tydlig: 's2', saklig: 's2' } }, 'invalid-input'],
    ['a criterion the rubric has not', { levels: { ...approved.levels, annan: 't1' } }, 'invalid-input'],
    ['a criterion without a level when approved', { levels: { tydlig: 't2' } }, 'invalid-input'],
    ['too few points without a reason', { levels: { tydlig: 't0', saklig: 's2' } }, 'approval-needs-reason'],
    ['a return without a word', { decision: 'returned', comment: ' ' }, 'invalid-input'],
  ])('refuses %s', async (_, change, code) => {
    const learner = await handIn(await road(course));

    const answer = await judge(learner, { ...approved, ...change }, staff);

    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(await read(learner, staff)).toMatchObject({ state: 'handed-in', rounds: 0 });
  });

  it('approves below the points with a reason, which the audit log keeps', async () => {
    const learner = await handIn(await road(course));
    const reason = 'Muntligt kompletterat vid träffen.';

    const answer = await judge(
      learner,
      { ...approved, levels: { tydlig: 't0', saklig: 's2' }, reason },
      staff,
    );

    const audited = await rowsOf(
      `SELECT reason FROM audit_entry WHERE action = 'work.approved' AND after->>'enrolmentId' = $1`,
      learner.enrolmentId,
    );
    expect(answer).toMatchObject({ status: 200, body: { state: 'approved', reviews: [{ points: 2 }] } });
    expect(audited).toEqual([{ reason }]);
  });
});
