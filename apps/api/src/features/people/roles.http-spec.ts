import type { AffiliationView, PersonView, RoleAssignmentView, SessionView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { ScopeNames } from './scope-names.ts';

const unknown = '01900000-0000-7000-8000-000000000001';
const everywhere = { kind: 'everywhere' };

describe('affiliations and roles', () => {
  let app: TestApp;
  let admin: ApiClient;

  const assign = (personId: string, wishes: object = {}) =>
    admin.post<RoleAssignmentView>(`/people/${personId}/role-assignments`, {
      role: 'mentor',
      scope: everywhere,
      validFrom: '2026-01-01',
      ...wishes,
    });
  const end = (id: string, on: string, client = admin) => client.post(`/role-assignments/${id}/end`, { on });
  const roleOf = async (personId: string) =>
    (await admin.get<PersonView>(`/people/${personId}`)).body.roles.map(({ role, validTo }) => [
      role,
      validTo,
    ]);

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.database.query(`DELETE FROM role_assignment WHERE role = 'admin'`);
    admin = await app.as(await app.given.person({ roles: ['admin'] }));
  });

  describe('an affiliation', () => {
    const title = 'Ledamot i regionfullmäktige';

    it('is added beside those there are, and changed with the version one has read', async () => {
      const [person, region] = [await app.given.person(), await app.given.organisation({ name: 'Regionen' })];
      const written = {
        organisationId: region.id,
        kind: 'elected',
        position: 'member',
        title,
        validFrom: '2026-10-15',
      };

      const added = await admin.post<AffiliationView>(`/people/${person.id}/affiliations`, written);
      const path = `/affiliations/${added.body.id}`;
      const changed = await admin.put(path, { ...written, validTo: '2027-03-31' }, { version: 1 });
      const stale = await admin.put(path, { ...written, position: 'chair' }, { version: 1 });

      expect(added).toMatchObject({
        status: 201,
        headers: { etag: '"1"' },
        body: { organisationName: 'Regionen' },
      });
      expect(changed).toMatchObject({
        status: 200,
        headers: { etag: '"2"' },
        body: { validTo: '2027-03-31', title },
      });
      expect(stale.status).toBe(412);
      const { body } = await admin.get<PersonView>(`/people/${person.id}`);
      expect(body.affiliations).toEqual([changed.body]);
      const audit = await app.database.query(
        'SELECT action, audit_entry::text AS row FROM audit_entry WHERE subject_id = $1 ORDER BY id',
        [person.id],
      );
      expect(audit.rows.map(({ action }) => action).sort()).toEqual([
        'affiliation.added',
        'affiliation.changed',
      ]);
      expect(JSON.stringify(audit.rows)).not.toContain('regionfullmäktige');
    });

    it('does not end before it begins, and is somewhere', async () => {
      const [person, region] = [await app.given.person(), await app.given.organisation()];
      const written = { organisationId: region.id, kind: 'civil', title, validFrom: '2026-10-15' };
      const add = (wrong: object) =>
        admin.post(`/people/${person.id}/affiliations`, { ...written, ...wrong });

      expect(await add({ validTo: '2026-10-14' })).toMatchObject({
        status: 422,
        body: { code: 'dates-reversed', fields: [{ path: 'validTo' }] },
      });
      expect(await add({ organisationId: unknown })).toMatchObject({
        status: 422,
        body: { fields: [{ path: 'organisationId' }] },
      });
      expect((await add({ validTo: '2026-10-15' })).status).toBe(201);
    });

    it.each([
      [{ organisationId: '7' }, 'organisationId'],
      [{ kind: 'politician' }, 'kind'],
      [{ position: 'king' }, 'position'],
      [{ title: '' }, 'title'],
      [{ title: 'x'.repeat(201) }, 'title'],
      [{ validFrom: '2026-02-29' }, 'validFrom'],
      [{ validTo: 'later' }, 'validTo'],
      [{ party: 'X' }, 'party'],
    ])('refuses %j', async (wrong, path) => {
      const [person, region] = [await app.given.person(), await app.given.organisation()];
      const written = { organisationId: region.id, kind: 'civil', title, validFrom: '2026-10-15' };

      const answer = await admin.post(`/people/${person.id}/affiliations`, { ...written, ...wrong });

      expect(answer).toMatchObject({ status: 422, body: { fields: [{ path }] } });
    });

    it('cannot be changed where there is none', async () => {
      const region = await app.given.organisation();
      const written = { organisationId: region.id, kind: 'civil', title, validFrom: '2026-10-15' };

      expect((await admin.put(`/affiliations/${unknown}`, written, { version: 1 })).status).toBe(404);
      expect((await admin.post(`/people/${unknown}/affiliations`, written)).status).toBe(404);
    });
  });

  describe('a role', () => {
    it('holds from its first day, at once when that is today', async () => {
      const person = await app.given.person();
      const client = await app.as(person);
      const permissions = async () => (await client.get<SessionView>('/session')).body.permissions;
      await assign(person.id, { role: 'programme-staff', validFrom: '2026-11-25' });
      await assign(person.id, { role: 'mentor', validFrom: '2026-11-24' });

      const today = await permissions();
      app.clock.moveTo('2026-11-24T23:30:00Z');
      const tomorrow = await permissions();
      app.clock.moveTo('2026-11-24T09:00:00Z');

      expect(today).toContain('mentor-offer:own');
      expect(today).not.toContain('statistics:read');
      expect(tomorrow).toContain('statistics:read');
    });

    it('reaches a part of the tree by name', async () => {
      const [person, organisation] = [
        await app.given.person(),
        await app.given.organisation({ name: 'Kommunen' }),
      ];

      const answer = await assign(person.id, {
        role: 'organisation-contact',
        scope: { kind: 'organisation', id: organisation.id },
      });

      expect(answer.status).toBe(201);
      expect(answer.body.scope).toEqual({ kind: 'organisation', id: organisation.id, name: 'Kommunen' });
      expect((await admin.get<PersonView>(`/people/${person.id}`)).body.roles).toEqual([answer.body]);
    });

    it('reaches what a later feature has given a name, and nothing else', async () => {
      const person = await app.given.person();
      const cohortId = '01900000-0000-7000-8000-0000000000c0';
      app
        .get(ScopeNames)
        .add('cohort', async (ids) => new Map(ids.includes(cohortId) ? [[cohortId, 'Hösten 2026']] : []));
      const facilitate = (id: string) =>
        assign(person.id, { role: 'facilitator', scope: { kind: 'cohort', id } });

      expect((await facilitate(cohortId)).body.scope.name).toBe('Hösten 2026');
      expect(await facilitate(unknown)).toMatchObject({ status: 422, body: { code: 'scope-unknown' } });
    });

    it.each([
      [{ role: 'organisation-contact', scope: { kind: 'organisation', id: unknown } }],
      [{ role: 'organisation-contact', scope: everywhere }],
      [{ role: 'organisation-contact', scope: { kind: 'organisation' } }],
      [{ role: 'admin', scope: { kind: 'organisation', id: unknown } }],
      [{ role: 'mentor', scope: { kind: 'everywhere', id: unknown } }],
    ])('refuses %j', async (wrong) => {
      const person = await app.given.person();

      expect(await assign(person.id, wrong)).toMatchObject({ status: 422, body: { code: 'scope-unknown' } });
    });

    it.each([
      [{ role: 'king' }, 'role'],
      [{ scope: { kind: 'galaxy' } }, 'scope.kind'],
      [{ scope: { kind: 'cohort', id: '7' } }, 'scope.id'],
      [{ validFrom: 'today' }, 'validFrom'],
      [{ validTo: '2025-12-31' }, 'validTo'],
      [{ rank: 1 }, 'rank'],
    ])('refuses %j with the field', async (wrong, path) => {
      const person = await app.given.person();

      expect(await assign(person.id, wrong)).toMatchObject({ status: 422, body: { fields: [{ path }] } });
    });

    it('is held once at a time, by whoever assigns it at once', async () => {
      const person = await app.given.person();
      await assign(person.id, { validFrom: '2026-01-01', validTo: '2026-06-30' });

      const overlapping = await assign(person.id, { validFrom: '2026-06-30' });
      const adjacent = await Promise.all([1, 2, 3].map(() => assign(person.id, { validFrom: '2026-07-01' })));

      expect(overlapping).toMatchObject({ status: 409, body: { code: 'role-overlaps' } });
      expect(adjacent.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    });

    it('ends on the day given and not later than it would have', async () => {
      const person = await app.given.person();
      const { body } = await assign(person.id, { validTo: '2026-12-31' });

      const [later, now] = [await end(body.id, '2027-01-01'), await end(body.id, '2026-11-24')];

      expect(later).toMatchObject({
        status: 422,
        body: { code: 'dates-reversed', fields: [{ path: 'on' }] },
      });
      expect(now).toMatchObject({ status: 200, body: { validTo: '2026-11-24' } });
      expect(await roleOf(person.id)).toEqual([['mentor', '2026-11-24']]);
    });

    it('that should never have begun is taken away', async () => {
      const person = await app.given.person();
      const { body } = await assign(person.id, { validFrom: '2026-11-24' });

      const answer = await end(body.id, '2026-11-23');

      expect(answer.status).toBe(200);
      expect(await roleOf(person.id)).toEqual([]);
    });

    it('cannot be ended where there is none', async () => {
      expect((await end(unknown, '2026-11-24')).status).toBe(404);
    });
  });

  describe('the administrator', () => {
    const another = async (validTo?: string) => {
      const person = await app.given.person();
      const id = await app.given.role(person, { role: 'admin', ...(validTo && { validTo }) });
      return { person, id, client: await app.as(person) };
    };

    it('may end the role of another and not their own', async () => {
      const [one, other] = [await another(), await another()];

      expect(await end(one.id, '2026-11-24', one.client)).toMatchObject({
        status: 409,
        body: { code: 'not-yourself' },
      });
      expect((await end(other.id, '2026-11-24', one.client)).status).toBe(200);
    });

    it('is never the last to go: nobody would be left when the one who acts is through', async () => {
      await app.database.query(`DELETE FROM role_assignment WHERE role = 'admin'`);
      const [leaving, staying] = [await another('2026-12-31'), await another()];

      const refused = await end(staying.id, '2027-01-15', leaving.client);
      const deactivated = await leaving.client.post(`/people/${staying.person.id}/deactivation`, {
        reason: 'Test',
      });

      expect(refused).toMatchObject({ status: 409, body: { code: 'last-admin' } });
      // The one who acts is an administrator today, so somebody is left.
      expect(deactivated.status).toBe(200);
    });

    it('is left when two take each other’s role at once', async () => {
      await app.database.query(`DELETE FROM role_assignment WHERE role = 'admin'`);
      const [one, other] = [await another(), await another()];

      const answers = await Promise.all([
        end(one.id, '2026-11-24', other.client),
        end(other.id, '2026-11-24', one.client),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('is left when two deactivate each other at once', async () => {
      await app.database.query(`DELETE FROM role_assignment WHERE role = 'admin'`);
      const [one, other] = [await another(), await another()];
      const deactivate = (client: ApiClient, id: string) =>
        client.post(`/people/${id}/deactivation`, { reason: 'Test' });

      const answers = await Promise.all([
        deactivate(one.client, other.person.id),
        deactivate(other.client, one.person.id),
      ]);

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const { rows } = await app.database.query(
        `SELECT FROM person WHERE id = ANY ($1) AND state = 'active'`,
        [[one.person.id, other.person.id]],
      );
      expect(rows).toHaveLength(1);
    });
  });
});
