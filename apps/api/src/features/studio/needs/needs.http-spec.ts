import type { StudioNeeds } from '@vagar/contract';
import { studioNeeds } from '@vagar/contract';
import type { CourseId } from '@vagar/domain';
import type { ApiClient } from '@vagar/testing';
import { asStaff } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

describe('what needs programme staff', () => {
  let app: TestApp;
  let staff: ApiClient;
  let studio: ReturnType<typeof asStaff>;

  beforeAll(async () => {
    app = await startTestApp();
    await signIn();
  });
  beforeEach(() => app.database.query('TRUNCATE course CASCADE'));
  afterAll(() => app.close());

  const signIn = async () => {
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    studio = asStaff(staff);
  };
  const read = async () => (await staff.get<StudioNeeds>('/studio/needs')).body;
  const drafts = async (count: number) => {
    for (let n = 0; n < count; n += 1) await studio.newCourse(`Kurs ${n}`);
  };
  const wholeDraftsRead = async () =>
    (await app.statementsOf(read)).filter((text) => text.includes('FROM draft_activity')).length;

  it('counts the faults of three drafts at a time, says which are not counted, and remembers', async () => {
    await drafts(5);

    const first = await read();
    const reads = [await wholeDraftsRead(), await wholeDraftsRead()];
    const last = await read();

    expect(studioNeeds.safeParse(first).error).toBeUndefined();
    expect(first.courses.filter(({ must }) => must === null)).toHaveLength(2);
    expect(reads).toEqual([2, 0]);
    expect(last.courses.map(({ must }) => must)).toEqual([2, 2, 2, 2, 2]);
  });

  it('counts anew what has changed, and what was counted more than a day ago', async () => {
    const course = await studio.newCourse();
    await read();
    const unchanged = await wholeDraftsRead();
    await studio.addModule(course);
    const changed = await wholeDraftsRead();
    app.clock.moveBy({ days: 2 });
    await signIn();

    const later = await wholeDraftsRead();

    expect([unchanged, changed, later]).toEqual([0, 1, 1]);
  });

  it('lists twenty and says how many more there are', async () => {
    await drafts(22);

    const { courses, more } = await read();

    expect([courses.length, more]).toEqual([20, 2]);
  });

  it('lists a programme with something unpublished, within reach', async () => {
    const { body: own } = await staff.post<{ id: string }>('/studio/programmes', { title: 'Modiga ledare' });
    const limited = await app.as(
      await app.given.person({
        roles: [
          { role: 'programme-staff', scopeKind: 'programme', scopeId: (await app.given.programme()).id },
        ],
      }),
    );

    const { body: others } = await limited.get<StudioNeeds>('/studio/needs');

    expect((await read()).programmes).toEqual([expect.objectContaining({ id: own.id })]);
    expect(others.programmes).toEqual([]);
  });

  it('names a condition on a cohort that is not of the course', async () => {
    const { course, second } = await studio.wholeCourse();
    const own = await app.given.cohort({ ...(await app.given.course()), id: course.id as CourseId });
    const other = await app.given.cohort(await app.given.course());
    const waitFor = async (cohort: string, version: number) =>
      studio.writeText({ ...second, version }, 'Två', {
        condition: { kind: 'any', of: [{ kind: 'cohort', cohort }] },
        required: false,
      });
    const codes = async () =>
      (await staff.get<{ faults: { code: string }[] }>(`/studio/courses/${course.id}/gate`)).body.faults.map(
        ({ code }) => code,
      );

    await waitFor(other.id, second.version + 1);
    const others = await codes();
    await waitFor(own.id, second.version + 2);

    expect(others).toEqual(['condition-unknown']);
    expect(await codes()).toEqual([]);
  });
});
