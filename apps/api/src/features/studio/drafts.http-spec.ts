import type { ActivityView, DraftActivityView, OrderSaved } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { asStaff, both, doc } from '../../testing/as-staff.ts';

describe('a draft in the studio', () => {
  let app: TestApp;
  let staff: ApiClient;
  let studio: ReturnType<typeof asStaff>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    studio = asStaff(staff);
  });
  afterAll(() => app.close());

  it('keeps the order that was saved, sets aside what is left out and puts it back', async () => {
    const { course, module, first, second } = await studio.wholeCourse();
    const before = await studio.open(course.id);
    const order = (activities: string[]) => ({ modules: [{ id: module.id, activities }] });

    const turned = await staff.put<OrderSaved>(
      `/studio/courses/${course.id}/order`,
      order([second.id, first.id]),
      { version: before.orderVersion },
    );
    const without = await staff.put<OrderSaved>(`/studio/courses/${course.id}/order`, order([second.id]), {
      version: turned.body.orderVersion,
    });
    const aside = await studio.open(course.id);
    await staff.put(`/studio/courses/${course.id}/order`, order([first.id, second.id]), {
      version: without.body.orderVersion,
    });

    expect(aside.modules[0]?.activities.map(({ id }) => id)).toEqual([second.id]);
    expect(aside.setAside.map(({ id }) => id)).toEqual([first.id]);
    const after = await studio.open(course.id);
    expect(after.modules[0]?.activities.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(after.setAside).toEqual([]);
  });

  it('refuses an order made from an older one, and parts of another course', async () => {
    const { course, module, first } = await studio.wholeCourse();
    const other = await studio.wholeCourse();
    const { orderVersion } = await studio.open(course.id);
    const send = (activities: string[], version: number) =>
      staff.put(
        `/studio/courses/${course.id}/order`,
        { modules: [{ id: module.id, activities }] },
        { version },
      );

    const old = await send([first.id], orderVersion - 1);
    const foreign = await send([first.id, other.first.id], orderVersion);
    const twice = await send([first.id, first.id], orderVersion);

    expect([old.status, foreign.status, twice.status]).toEqual([412, 422, 422]);
    expect((await studio.open(course.id)).modules[0]?.activities).toHaveLength(2);
  });

  it('gives one of two simultaneous orders the place', async () => {
    const { course, module, first, second } = await studio.wholeCourse();
    const { orderVersion: version } = await studio.open(course.id);
    const send = (activities: string[]) =>
      staff.put(
        `/studio/courses/${course.id}/order`,
        { modules: [{ id: module.id, activities }] },
        { version },
      );

    const answers = await Promise.all([send([second.id, first.id]), send([first.id])]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('keeps what another wrote: the later of two saves is refused', async () => {
    const { first } = await studio.wholeCourse();
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;

    const one = await studio.writeText(now, 'Den enas text');
    const two = await studio.writeText(now, 'Den andras text');

    expect([one.status, two.status]).toEqual([200, 412]);
    const kept = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    expect(JSON.stringify(kept.written)).toContain('Den enas text');
  });

  it('refuses a draft of another kind and fields that the contract does not know', async () => {
    const { first } = await studio.wholeCourse();
    const now = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    const quiz = { ...now, written: { kind: 'quiz', draft: {} } } as unknown as DraftActivityView;

    const other = await studio.write(quiz, { passMark: 0.5, attempts: null, questions: [] });
    const unknown = await studio.write(now, { body: { sv: doc('x') }, sources: [], script: 'x' });

    expect([other.status, unknown.status]).toEqual([422, 422]);
  });

  it('refuses a circle of conditions and names it', async () => {
    const { first, second } = await studio.wholeCourse();
    const one = (await staff.get<DraftActivityView>(`/studio/activities/${first.id}`)).body;
    const two = (await staff.get<DraftActivityView>(`/studio/activities/${second.id}`)).body;

    await studio.writeText(two, 'Två', { condition: { kind: 'done', activity: first.id } });
    const closing = await studio.writeText(one, 'Ett', {
      condition: { kind: 'any', of: [{ kind: 'done', activity: second.id }] },
    });

    expect(closing).toMatchObject({
      status: 422,
      body: { code: 'condition-circle', facts: { names: 'Första → Andra → Första' } },
    });
  });

  it('previews an activity and leaves no trace', async () => {
    const { first } = await studio.wholeCourse();
    const count = async () =>
      (
        await app.database.query(
          `SELECT (SELECT count(*) FROM activity_progress) + (SELECT count(*) FROM learning_record)
             + (SELECT count(*) FROM enrolment) AS traces`,
        )
      ).rows;
    const before = await count();

    const preview = await staff.get<ActivityView>(`/studio/activities/${first.id}/preview`);

    expect(preview.body).toMatchObject({ title: both('Första'), number: 1, count: 2, state: 'not-started' });
    expect(await count()).toEqual(before);
  });
});
