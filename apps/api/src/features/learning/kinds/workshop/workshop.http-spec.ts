import type { ApiClient, GivenCourse } from '@vagar/testing';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';
import { TestClock } from '../../../../testing/test-clock.ts';

/** Half past eleven in the evening in Stockholm. */
const evening = '2026-11-24T22:30:00Z';

describe('what a learner says of a workshop and of a link', () => {
  let app: TestApp;
  let course: GivenCourse;
  let learner: ApiClient;
  let enrolmentId: string;

  const say = (number: number, body: object) =>
    learner.post(
      `/enrolments/${enrolmentId}/activities/${course.activities[number]?.id ?? ''}/results`,
      body,
    );
  const records = async () =>
    (
      await app.database.query('SELECT verb, context FROM learning_record WHERE enrolment_id = $1', [
        enrolmentId,
      ])
    ).rows;

  beforeAll(async () => {
    app = await startTestApp({ clock: new TestClock(evening) });
    course = await app.given.course({ modules: [['workshop', 'link']] });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    const person = await app.given.person();
    enrolmentId = (await app.given.enrolment(person, course)).id;
    learner = await app.as(person);
  });

  it('keeps the day of the workshop with the evidence', async () => {
    const answer = await say(0, { kind: 'workshop-attended', on: '2026-11-24' });

    expect(answer).toMatchObject({
      status: 200,
      body: { state: 'completed', progress: { requiredDone: 1 } },
    });
    expect(await records()).toEqual([{ verb: 'completed', context: { on: '2026-11-24' } }]);
  });

  it.each(['2026-11-25', '2027-01-01'])('does not believe that %s has been', async (on) => {
    const answer = await say(0, { kind: 'workshop-attended', on });

    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-input', fields: [{ path: 'on' }] } });
    expect(await records()).toEqual([]);
  });

  it.each([
    { kind: 'workshop-attended' },
    { kind: 'workshop-attended', on: 'i går' },
    { kind: 'link-followed' },
  ])('takes %j for no attendance', async (body) => {
    const answer = await say(0, body);

    expect(answer.status).toBe(422);
    expect(await records()).toEqual([]);
  });

  it('counts a link as followed once, when the learner says so', async () => {
    const first = await say(1, { kind: 'link-followed' });
    const second = await say(1, { kind: 'link-followed' });

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toMatchObject({ state: 'completed', progress: { requiredDone: 1 } });
    expect(await records()).toEqual([{ verb: 'completed', context: null }]);
  });
});
