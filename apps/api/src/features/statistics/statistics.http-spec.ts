import type { ReleaseView } from '@vagar/contract';
import { releaseView } from '@vagar/contract';
import type { OrganisationId } from '@vagar/domain';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { ParticipationCounts } from './participation.counts.ts';
import { Releases } from './releases.ts';

interface Group {
  readonly people: number;
  readonly at: readonly { readonly id: OrganisationId }[];
  readonly state?: 'active' | 'completed' | 'withdrawn' | 'applied';
}

describe('participation', () => {
  let app: TestApp;
  let course: GivenCourse;
  let region: { readonly id: OrganisationId };
  let town: { readonly id: OrganisationId };
  let staff: ApiClient;
  const actor = Actor.system('test');

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    await app.database.query('TRUNCATE release, enrolment, affiliation, organisation, person CASCADE');
    course = await app.given.course();
    region = await app.given.organisation({ name: 'Regionen', kind: 'region' });
    town = await app.given.organisation({ name: 'Ånge kommun' });
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  const take = async ({ people, at, state = 'active' }: Group) => {
    for (let n = 0; n < people; n += 1) {
      const person = await app.given.person();
      for (const organisation of at) await app.given.affiliation(person, organisation);
      await app.given.enrolment(person, course, { state });
    }
  };
  const publish = () => app.get(Releases).publish(actor);
  const read = async () => (await staff.get<ReleaseView>('/statistics/participation')).body;
  const rowOf = ({ rows, cells }: ReleaseView, key: string) =>
    cells[rows.findIndex((row) => row.key === key)];

  it('has nothing to show before the first release', async () => {
    expect(await staff.get('/statistics/participation')).toMatchObject({
      status: 404,
      body: { code: 'no-release-yet' },
    });
  });

  it('counts each person once, by where they belonged when they first enrolled', async () => {
    const board = await app.given.organisation({ kind: 'body', parentId: region.id });
    const partner = await app.given.organisation({ kind: 'university' });
    await take({ people: 6, at: [board] });
    await take({ people: 5, at: [town], state: 'completed' });
    await take({ people: 7, at: [region, town] });
    await take({ people: 8, at: [partner], state: 'withdrawn' });
    await take({ people: 5, at: [] });
    await take({ people: 9, at: [town], state: 'applied' });
    const mover = await app.given.person();
    await app.given.affiliation(mover, region, { validTo: '2026-09-01' });
    await app.given.affiliation(mover, town, { validFrom: '2026-09-02' });
    await app.given.enrolment(mover, course);
    await app.given.enrolment(mover, await app.given.course(), {
      state: 'completed',
      enrolledAt: '2026-10-01T08:00:00Z',
    });

    const counted = await app.get(ParticipationCounts).count();

    const persons = (group: string, state: string) =>
      counted.find((it) => it.group === group && it.state === state)?.persons ?? 0;
    expect(persons(region.id, 'under-way')).toBe(6);
    expect(persons(region.id, 'completed')).toBe(1);
    expect(persons(town.id, 'completed')).toBe(5);
    expect(persons('several', 'under-way')).toBe(7);
    expect(persons('partners', 'left')).toBe(8);
    expect(persons('none', 'under-way')).toBe(5);
    expect(counted.reduce((sum, it) => sum + it.persons, 0)).toBe(32);
  });

  it('never shows one to four, nor lets them be worked out', async () => {
    await take({ people: 3, at: [region] });
    await take({ people: 20, at: [town] });
    await take({ people: 20, at: [town], state: 'completed' });
    await take({ people: 20, at: [region], state: 'completed' });

    const outcome = await publish();

    const release = await read();
    expect(outcome).toBe('published');
    expect(releaseView.safeParse(release).error).toBeUndefined();
    expect(rowOf(release, region.id)?.[0]).toBe('suppressed');
    const shown = [...release.cells.flat(), ...release.rowTotals, ...release.columnTotals, release.total];
    expect(shown.filter((it) => typeof it === 'number' && it > 0 && it < 5)).toEqual([]);
    expect(shown.filter((it) => it === 'suppressed').length).toBe(release.suppressedCells);
    expect(release.suppressedCells).toBeGreaterThan(1);
  });

  it('waits when one more person would show between two releases', async () => {
    await take({ people: 10, at: [town] });
    await publish();
    const before = await read();
    await take({ people: 1, at: [town] });
    app.clock.moveBy({ hours: 1 });

    const soon = await publish();
    const meanwhile = await read();
    await take({ people: 4, at: [town] });
    const later = await publish();

    expect([soon, later]).toEqual(['too-close', 'published']);
    expect(meanwhile).toEqual(before);
    expect(rowOf(await read(), town.id)?.[0]).toBe(15);
  });

  it('publishes nothing anew when nothing has changed, also when many ask at once', async () => {
    await take({ people: 10, at: [town] });

    const outcomes = await Promise.all([publish(), publish(), publish()]);

    expect(outcomes.sort()).toEqual(['published', 'unchanged', 'unchanged']);
  });

  it('is for good, and follows no one’s later edit', async () => {
    await take({ people: 10, at: [town] });
    await publish();
    const before = await read();

    await app.database.query(`UPDATE organisation SET name = 'Nya Ånge'`);

    expect(await read()).toEqual(before);
    await expect(app.database.query('UPDATE release SET title = title')).rejects.toThrow('append-only');
    await expect(app.database.query('DELETE FROM release')).rejects.toThrow('append-only');
  });

  it('is published by a nightly sweep, and read in one statement by those who may', async () => {
    await take({ people: 10, at: [town] });
    const leader = await app.as(await app.given.person());
    await app.get(Sweeps).run('participation-release');

    const statements = await app.statementsOf(async () => {
      expect((await read()).rows[0]?.label.sv).toBe('Regionen');
    });

    expect(statements).toHaveLength(2);
    expect((await leader.get('/statistics/participation')).status).toBe(403);
  });
});
