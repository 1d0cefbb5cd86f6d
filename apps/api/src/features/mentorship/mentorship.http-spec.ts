import type { MentorOfferView, Problem, SaveMentorOffer } from '@vagar/contract';
import type { ApiClient, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { FrameworkImport } from '../competences/index.ts';

const offer: SaveMentorOffer = {
  capacity: 2,
  paused: false,
  languages: ['sv', 'en'],
  formats: ['room', 'video'],
  places: ['Härnösand'],
  competences: ['greencomp/1.1', 'greencomp/4.1'],
  ownWords: 'Jag lyssnar först.\nSedan frågar jag.',
};

describe('a mentor’s offer', () => {
  let app: TestApp;
  let person: GivenPerson;
  let mentor: ApiClient;

  const save = (body: unknown, version: number) =>
    mentor.put<MentorOfferView>('/my/mentor-offer', body, { version });

  beforeAll(async () => {
    app = await startTestApp();
    await app.get(FrameworkImport).run();
  });
  beforeEach(async () => {
    person = await app.given.person({ roles: ['mentor'] });
    mentor = await app.as(person);
  });
  afterAll(() => app.close());

  it('starts as nothing yet, with what there is to choose', async () => {
    const { body } = await mentor.get<MentorOfferView>('/my/mentor-offer');

    expect(body).toMatchObject({ version: 0, savedAt: null, competences: [] });
    expect(body.choices.competences).toHaveLength(12);
  });

  it('is kept as it was written', async () => {
    const saved = await save(offer, 0);

    const { body, headers } = await mentor.get<MentorOfferView>('/my/mentor-offer');

    expect(saved).toMatchObject({ status: 200, body: { ...offer, version: 1 } });
    expect(body).toEqual(saved.body);
    expect(headers['etag']).toBe('"1"');
  });

  it('counts what is listed twice once', async () => {
    const { body } = await save({ ...offer, languages: ['sv', 'sv'], places: ['Ånge', 'Ånge'] }, 0);

    expect(body).toMatchObject({ languages: ['sv'], places: ['Ånge'] });
  });

  it('points at the competence that does not exist, and writes nothing', async () => {
    const refused = await mentor.put<Problem>(
      '/my/mentor-offer',
      { ...offer, competences: ['greencomp/1.1', 'greencomp/9.9'] },
      { version: 0 },
    );

    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'invalid-input', fields: [{ path: 'competences.1', code: 'unknown' }] },
    });
    expect((await mentor.get<MentorOfferView>('/my/mentor-offer')).body.version).toBe(0);
  });

  it.each([
    ['capacity', { capacity: 9 }],
    ['capacity', { capacity: 1.5 }],
    ['languages.0', { languages: ['fi'] }],
    ['formats.0', { formats: ['letter'] }],
    ['places.0', { places: [' '] }],
    ['ownWords', { ownWords: 'x'.repeat(2001) }],
    ['party', { party: 'x' }],
  ])('refuses a wrong %s with its place', async (path, wrong) => {
    const refused = await mentor.put<Problem>('/my/mentor-offer', { ...offer, ...wrong }, { version: 0 });

    expect(refused).toMatchObject({ status: 422, body: { fields: [{ path }] } });
  });

  it('lets one of two simultaneous first saves through', async () => {
    const answers = await Promise.all([save(offer, 0), save({ ...offer, capacity: 3 }, 0)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('wants the version it was made from', async () => {
    await save(offer, 0);

    const stale = await save({ ...offer, paused: true }, 0);
    const ahead = await save({ ...offer, paused: true }, 7);
    const blind = await mentor.put('/my/mentor-offer', offer);
    const right = await save({ ...offer, paused: true }, 1);

    expect([stale.status, ahead.status, blind.status, right.status]).toEqual([412, 412, 428, 200]);
  });

  it('is a mentor’s alone', async () => {
    const leader = await app.as(await app.given.person());
    await save(offer, 0);

    expect((await leader.get('/my/mentor-offer')).status).toBe(403);
    expect((await leader.put('/my/mentor-offer', offer, { version: 0 })).status).toBe(403);
  });

  it('is logged without a word of it, and comes along in an export', async () => {
    await save(offer, 0);

    const { rows } = await app.database.query<{ after: object }>(
      `SELECT after FROM audit_entry WHERE action = 'mentor-offer.saved' AND actor_id = $1`,
      [person.id],
    );
    const { body } = await mentor.get('/my/personal-data');

    expect(rows).toEqual([{ after: { version: 1, capacity: 2, paused: false } }]);
    expect(JSON.stringify(body)).toContain('Sedan frågar jag.');
  });
});
