import type { PersonView, Problem } from '@vagar/contract';
import type { ApiClient, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

const unknown = '01900000-0000-7000-8000-000000000001';
const reason = 'Slutade i oktober';

describe('people', () => {
  let app: TestApp;
  let self: GivenPerson;
  let admin: ApiClient;

  const fresh = (wishes: object = {}) => ({
    givenName: 'Nils',
    familyName: 'Ånger',
    email: `nils-${Math.random()}@vagar.example`,
    ...wishes,
  });
  const paths = (body: unknown) => (body as Problem).fields?.map(({ path }) => path);

  beforeAll(async () => {
    app = await startTestApp();
    self = await app.given.person({ roles: ['admin'] });
    admin = await app.as(self);
  });
  afterAll(() => app.close());

  describe('entering one', () => {
    it('keeps names and address as one writes them, and makes them invited', async () => {
      const answer = await admin.post<PersonView>(
        '/people',
        fresh({ givenName: '  Åsa-Li ', familyName: 'Åkerö', email: 'Asa.Akero@Vagar.Example' }),
      );

      expect(answer.status).toBe(201);
      expect(answer.headers['etag']).toBe('"1"');
      expect(answer.body).toEqual({
        id: expect.any(String),
        givenName: 'Åsa-Li',
        familyName: 'Åkerö',
        email: 'asa.akero@vagar.example',
        locale: 'sv',
        state: 'invited',
        createdAt: app.clock.now().toISOString(),
        version: 1,
        affiliations: [],
        roles: [],
      });
      expect((await admin.get(`/people/${answer.body.id}`)).body).toEqual(answer.body);
    });

    it('takes several affiliations along, each with its own dates', async () => {
      const [region, municipality] = [await app.given.organisation(), await app.given.organisation()];
      const affiliations = [
        {
          organisationId: region.id,
          kind: 'elected',
          position: 'substitute',
          title: 'Ersättare',
          validFrom: '2026-10-15',
          validTo: '2030-10-14',
        },
        { organisationId: municipality.id, kind: 'civil', title: 'Rektor', validFrom: '2019-08-01' },
      ];

      const answer = await admin.post<PersonView>('/people', fresh({ affiliations }));

      expect(answer.body.affiliations).toEqual([
        expect.objectContaining({ ...affiliations[0], organisationName: region.name, version: 1 }),
        expect.objectContaining({ ...affiliations[1], position: null, validTo: null }),
      ]);
    });

    it('writes nothing when one of the affiliations does not fit', async () => {
      const organisation = await app.given.organisation();
      const fits = {
        organisationId: organisation.id,
        kind: 'civil',
        title: 'Rektor',
        validFrom: '2026-01-01',
      };
      const email = 'half-entered@vagar.example';

      const [nowhere, backwards] = [
        await admin.post(
          '/people',
          fresh({ email, affiliations: [fits, { ...fits, organisationId: unknown }] }),
        ),
        await admin.post('/people', fresh({ email, affiliations: [{ ...fits, validTo: '2025-12-31' }] })),
      ];

      expect(nowhere.status).toBe(422);
      expect(paths(nowhere.body)).toEqual(['affiliations.1.organisationId']);
      expect(backwards).toMatchObject({ status: 422, body: { code: 'dates-reversed' } });
      expect(paths(backwards.body)).toEqual(['affiliations.0.validTo']);
      const { rows } = await app.database.query('SELECT FROM person WHERE email = $1', [email]);
      expect(rows).toEqual([]);
    });

    it('gives one address to one person, however many ask at once', async () => {
      const body = fresh({ email: 'wanted@vagar.example' });

      const answers = await Promise.all(
        ['wanted@vagar.example', 'WANTED@vagar.example', 'Wanted@Vagar.Example'].map((email) =>
          admin.post<Problem>('/people', { ...body, email }),
        ),
      );

      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('email-taken');
    });

    it.each([
      [{ givenName: '' }, 'givenName'],
      [{ givenName: 'x'.repeat(101) }, 'givenName'],
      [{ familyName: 'rad\nbrytning' }, 'familyName'],
      [{ familyName: null }, 'familyName'],
      [{ email: 'not an address' }, 'email'],
      [{ locale: 'fi' }, 'locale'],
      [{ affiliations: [{}] }, 'affiliations.0.organisationId'],
      [{ affiliations: 'none' }, 'affiliations'],
      [{ personnummer: '19121212-1212' }, 'personnummer'],
      [{ party: 'X' }, 'party'],
    ])('refuses %j', async (wrong, path) => {
      const answer = await admin.post('/people', fresh(wrong));

      expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
      expect(paths(answer.body)).toContain(path);
    });
  });

  describe('changing one', () => {
    const names = { givenName: 'Nisse', familyName: 'Ånger', locale: 'en' };

    it('wants the version one has read, and hands out the next', async () => {
      const person = await app.given.person();
      const change = (version?: number) =>
        admin.put<PersonView>(`/people/${person.id}`, names, version === undefined ? {} : { version });

      const [without, right, stale] = [await change(), await change(1), await change(1)];

      expect(without).toMatchObject({ status: 428, body: { code: 'precondition-missing' } });
      expect(right).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { ...names, version: 2 } });
      expect(stale).toMatchObject({
        status: 412,
        body: { code: 'precondition-failed', facts: { current: 2 } },
      });
    });

    it('lets one of two who change the same through', async () => {
      const person = await app.given.person();

      const answers = await Promise.all(
        ['Ett', 'Två'].map((givenName) =>
          admin.put(`/people/${person.id}`, { ...names, givenName }, { version: 1 }),
        ),
      );

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('ending and taking back', () => {
    it('deactivates with a reason, and signs out', async () => {
      const person = await app.given.person();
      const client = await app.as(person);

      const answer = await admin.post(`/people/${person.id}/deactivation`, { reason });

      expect(answer).toMatchObject({ status: 200, body: { state: 'deactivated', version: 2 } });
      expect((await client.get('/session')).status).toBe(401);
      const again = await admin.post(`/people/${person.id}/deactivation`, { reason });
      expect(again).toMatchObject({ status: 409, body: { code: 'person-not-active' } });
    });

    it.each(['active', 'invited'] as const)('takes back someone who was %s as just that', async (state) => {
      const person = await app.given.person({ state });
      await admin.post(`/people/${person.id}/deactivation`, { reason });

      const answer = await admin.post(`/people/${person.id}/reactivation`, { reason: 'Kom tillbaka' });

      expect(answer).toMatchObject({ status: 200, body: { state } });
      const again = await admin.post(`/people/${person.id}/reactivation`, { reason });
      expect(again).toMatchObject({ status: 409, body: { code: 'person-already-active' } });
    });

    it('wants a reason', async () => {
      const person = await app.given.person();

      const answer = await admin.post(`/people/${person.id}/deactivation`, { reason: '  ' });

      expect(answer.status).toBe(422);
      expect(paths(answer.body)).toEqual(['reason']);
    });

    it('is not for oneself', async () => {
      const answer = await admin.post(`/people/${self.id}/deactivation`, { reason });

      expect(answer).toMatchObject({ status: 409, body: { code: 'not-yourself' } });
    });

    it('can end sessions and leave the person as they are', async () => {
      const person = await app.given.person();
      const client = await app.as(person);

      const answer = await admin.delete(`/people/${person.id}/sessions`);

      expect(answer.status).toBe(204);
      expect((await client.get('/session')).status).toBe(401);
      expect((await (await app.as(person)).get('/session')).status).toBe(200);
    });
  });

  describe('who may', () => {
    const requests = (id: string): Array<readonly ['get' | 'post' | 'put' | 'delete', string, object?]> => [
      ['get', '/people'],
      ['post', '/people', fresh()],
      ['get', `/people/${id}`],
      ['put', `/people/${id}`, { givenName: 'A', familyName: 'B', locale: 'sv' }],
      ['post', `/people/${id}/activation-links`],
      ['post', `/people/${id}/deactivation`, { reason }],
      ['post', `/people/${id}/reactivation`, { reason }],
      ['delete', `/people/${id}/sessions`],
      [
        'post',
        `/people/${id}/role-assignments`,
        { role: 'admin', scope: { kind: 'everywhere' }, validFrom: '2026-01-01' },
      ],
    ];
    const ask = (client: ApiClient, [method, path, body]: ReturnType<typeof requests>[number]) =>
      client.send(method.toUpperCase() as 'GET', path, body, { version: 1 });

    it('is administrators alone', async () => {
      const person = await app.given.person();
      const others = [
        await app.as(person),
        await app.as(await app.given.person({ roles: ['programme-staff', 'mentor', 'facilitator'] })),
        await app.as(await app.given.person({ roles: [{ role: 'admin', validTo: '2026-11-23' }] })),
        await app.as(await app.given.person({ roles: [{ role: 'admin', validFrom: '2026-11-25' }] })),
      ];

      for (const request of requests(person.id)) {
        expect([request, (await ask(app.visitor, request)).status]).toEqual([request, 401]);
        for (const client of others)
          expect([request, (await ask(client, request)).status]).toEqual([request, 403]);
      }
    });

    it('finds nothing where there is nobody', async () => {
      for (const request of requests(unknown).slice(2))
        expect([request, (await ask(admin, request)).status]).toEqual([request, 404]);
      for (const request of requests('7').slice(2))
        expect([request, (await ask(admin, request)).status]).toEqual([request, 400]);
    });
  });
});
