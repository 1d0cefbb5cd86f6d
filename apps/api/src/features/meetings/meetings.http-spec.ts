import { randomUUID } from 'node:crypto';
import type { CohortMeetings, MeetingList } from '@vagar/contract';
import type { CohortId } from '@vagar/domain';
import type { ApiClient, GivenCourse, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

const evening = { on: '2027-01-14', from: '18:00', to: '20:30', place: 'Folkets hus, Kramfors', link: null };

describe('meetings of a cohort', () => {
  let app: TestApp;
  let course: GivenCourse;
  let cohort: { readonly id: CohortId };
  let staff: ApiClient;
  let workshop: GivenCourse['activities'][number];

  beforeAll(async () => {
    app = await startTestApp();
    course = await app.given.course({ modules: [['text', 'workshop']] });
    workshop = course.activities[1] as typeof workshop;
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    cohort = await app.given.cohort(course);
  });

  const set = (body: object = {}, client = staff, id = cohort.id) =>
    client.post<CohortMeetings>(`/cohorts/${id}/meetings`, {
      workshopId: workshop.lineageId,
      ...evening,
      ...body,
    });
  const only = ({ rows }: CohortMeetings) => {
    const [meeting] = rows;
    if (rows.length !== 1 || !meeting) throw new RangeError('one meeting');
    return meeting;
  };
  /** What somebody of the cohort sees in the workshop. */
  const seen = async (person: GivenPerson, wishes: object = { cohort }) => {
    const enrolment = await app.given.enrolment(person, course, wishes);
    const client = await app.as(person);
    return (await client.get<MeetingList>(`/enrolments/${enrolment.id}/activities/${workshop.id}/meetings`))
      .body.rows;
  };

  it('are set in Swedish time, and seen by those of the cohort alone', async () => {
    const { status, body } = await set();

    const within = await seen(await app.given.person());
    const without = await seen(await app.given.person(), {});
    expect(status).toBe(201);
    expect(body.workshops).toEqual([expect.objectContaining({ id: workshop.lineageId })]);
    expect(within).toEqual([
      {
        id: only(body).id,
        startsAt: expect.stringMatching(/^2027-01-14T17:00:00/),
        endsAt: expect.stringMatching(/^2027-01-14T19:30:00/),
        place: 'Folkets hus, Kramfors',
        link: null,
        cancelledAt: null,
      },
    ]);
    expect(without).toEqual([]);
  });

  it('tell those who have left when they were, and not where', async () => {
    await set({ link: 'https://moten.example/a' });
    const person = await app.given.person();
    const enrolment = await app.given.enrolment(person, course, { cohort });
    const client = await app.as(person);
    await client.post(`/enrolments/${enrolment.id}/withdrawal`);

    const { body } = await client.get<MeetingList>(
      `/enrolments/${enrolment.id}/activities/${workshop.id}/meetings`,
    );

    expect(body.rows).toEqual([expect.objectContaining({ place: null, link: null })]);
  });

  it('change, are cancelled and restored, each under the version that was read, and are logged', async () => {
    const made = only((await set()).body);
    const at = (version: number) => ({ version });

    const moved = await staff.put<CohortMeetings>(
      `/meetings/${made.id}`,
      { ...evening, from: '22:00', to: '00:30', link: 'https://moten.example/a' },
      at(1),
    );
    const late = await staff.put(`/meetings/${made.id}`, evening, at(1));
    const cancelled = await staff.post<CohortMeetings>(`/meetings/${made.id}/cancellation`, undefined, at(2));
    const restored = await staff.send<CohortMeetings>(
      'DELETE',
      `/meetings/${made.id}/cancellation`,
      undefined,
      at(3),
    );

    expect(only(moved.body)).toMatchObject({
      endsAt: expect.stringMatching(/^2027-01-14T23:30:00/),
      version: 2,
    });
    expect(late.status).toBe(412);
    expect(only(cancelled.body).cancelledAt).not.toBeNull();
    expect(only(restored.body)).toMatchObject({ cancelledAt: null, version: 4 });
    const { rows } = await app.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY action`,
      [made.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'meeting.cancelled',
      'meeting.changed',
      'meeting.restored',
      'meeting.set',
    ]);
  });

  it.each([
    [{ place: null }, 422],
    [{ link: 'http://moten.example' }, 422],
    [{ to: '18:00' }, 422],
    [{ on: '2027-02-30' }, 422],
    [{ workshopId: randomUUID() }, 422],
  ])('are not set with %j', async (body, status) => {
    expect((await set(body)).status).toBe(status);
  });

  it('are run by the facilitator of the cohort, and by no one else', async () => {
    const made = only((await set()).body);
    const own = await app.as(
      await app.given.person({ roles: [{ role: 'facilitator', scopeKind: 'cohort', scopeId: cohort.id }] }),
    );
    const elsewhere = await app.given.cohort(course);
    const other = await app.as(
      await app.given.person({
        roles: [{ role: 'facilitator', scopeKind: 'cohort', scopeId: elsewhere.id }],
      }),
    );

    const answers = [
      await other.get(`/cohorts/${cohort.id}/meetings`),
      await set({}, other),
      await other.put(`/meetings/${made.id}`, evening, { version: 1 }),
      await other.post(`/meetings/${made.id}/cancellation`, undefined, { version: 1 }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await set({}, own)).status).toBe(201);
  });
});
