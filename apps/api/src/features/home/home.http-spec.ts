import type { HomeView } from '@vagar/contract';
import { homeView } from '@vagar/contract';
import type { ApiClient, GivenCourse, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { IssueCertificate } from '../certification/index.ts';

describe('home', () => {
  let app: TestApp;
  let course: GivenCourse;
  let person: GivenPerson;
  let leader: ApiClient;

  const home = async () => (await leader.get<HomeView>('/my/home')).body;

  beforeAll(async () => {
    app = await startTestApp();
    course = await app.given.course({ title: 'Se helheten' });
  });
  beforeEach(async () => {
    person = await app.given.person();
    leader = await app.as(person);
  });
  afterAll(() => app.close());

  it('is empty and whole for someone who has not begun', async () => {
    expect(await home()).toEqual({
      continue: null,
      meeting: null,
      enrolments: [],
      commitments: [],
      certificates: [],
    });
  });

  it('tells of the next meeting that is not over and not cancelled', async () => {
    const meeting = await app.given.course({ modules: [['workshop']] });
    const cohort = await app.given.cohort(meeting);
    await app.given.enrolment(person, meeting, { cohort });
    const at = (days: number, hours = 0) =>
      new Date(app.clock.now().getTime() + days * 86_400_000 + hours * 3_600_000);
    const set = (place: string, days: number, cancelled: Date | null = null) =>
      app.database.query(
        `INSERT INTO cohort_meeting (id, cohort_id, lineage_id, starts_at, ends_at, place, cancelled_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
        [cohort.id, meeting.activities[0]?.lineageId, at(days), at(days, 2), place, cancelled],
      );
    await set('Har varit', -3);
    await set('Inställd', 1, app.clock.now());
    await set('Nästa', 2);
    await set('Senare', 9);

    const next = (await home()).meeting;

    expect(next).toMatchObject({ place: 'Nästa', activityId: meeting.activities[0]?.id });
  });

  it('leads to the very beginning of a new road', async () => {
    await app.given.enrolment(person, course);

    expect((await home()).continue).toMatchObject({
      courseTitle: { sv: 'Se helheten' },
      moduleNumber: 1,
      moduleCount: 2,
      activityId: course.activities[0]?.id,
      activityNumber: 1,
      activityCount: 2,
      started: false,
    });
  });

  it('leads to the exact place where the learner left', async () => {
    const [, , reflection] = course.activities;
    await app.given.enrolment(person, course, { done: 1, ...(reflection && { lastVisited: reflection }) });

    expect((await home()).continue).toMatchObject({
      moduleNumber: 2,
      activityId: reflection?.id,
      activityKind: 'reflection',
      activityNumber: 1,
      activityCount: 2,
      started: true,
    });
  });

  it('goes on along the road walked on last', async () => {
    const other = await app.given.course();
    await app.given.enrolment(person, course, { done: 1, lastStepAt: '2026-11-01T08:00:00Z' });
    await app.given.enrolment(person, other, { done: 1, lastStepAt: '2026-11-20T08:00:00Z' });

    const { continue: place, enrolments } = await home();

    expect(place?.courseKey).toBe(other.key);
    expect(enrolments.map(({ courseKey }) => courseKey)).toEqual([other.key, course.key]);
    expect(enrolments[0]).toMatchObject({ state: 'active', progress: { requiredDone: 1, requiredTotal: 4 } });
  });

  it('does not lead back into what is over', async () => {
    const left = await app.given.course();
    await app.given.enrolment(person, course, { state: 'completed' });
    await app.given.enrolment(person, left, { state: 'withdrawn', done: 2 });

    const { continue: place, enrolments } = await home();

    expect(place).toBeNull();
    expect(enrolments.map(({ state }) => state)).toEqual(['completed']);
  });

  it('opens the commitments that are due next, soonest first, and no others', async () => {
    const { id } = await app.given.enrolment(person, course);
    const plan = course.activities.at(-1)?.id ?? '';
    const due = (n: number, dueOn: string) => ({
      id: `01940000-0000-7000-8000-00000000000${n}`,
      text: `Åtagande ${n}`,
      dueOn,
    });
    await leader.put(
      `/enrolments/${id}/activities/${plan}/action-plan`,
      { commitments: [due(1, '2027-01-15'), due(2, '2026-11-24'), due(3, '2026-11-23')] },
      { version: 0 },
    );

    const { commitments } = await home();

    expect(commitments).toMatchObject([
      { text: 'Åtagande 2', dueOn: '2026-11-24', enrolmentId: id, activityId: plan },
      { text: 'Åtagande 1', dueOn: '2027-01-15' },
    ]);
  });

  it('shows what is earned, and takes three statements besides the session however much there is', async () => {
    const { id } = await app.given.enrolment(person, course, { state: 'completed' });
    const certificateId = await app.get(IssueCertificate).forEnrolment(id);
    for (let more = 0; more < 4; more += 1) await app.given.enrolment(person, await app.given.course());

    const statements = await app.statementsOf(async () => {
      const body = await home();
      expect(body.certificates).toEqual([
        { id: certificateId, title: { sv: 'Se helheten', en: 'Se helheten (en)' }, awardedOn: '2026-11-01' },
      ]);
      expect(homeView.safeParse(body).error).toBeUndefined();
    });

    expect(statements).toHaveLength(4);
  });

  it('shows nobody else’s', async () => {
    await app.given.enrolment(await app.given.person(), course, { done: 2 });

    expect((await home()).enrolments).toEqual([]);
  });
});
