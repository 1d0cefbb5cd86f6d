import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { PeopleReader } from './people.reader.ts';

const unknown = '01900000-0000-7000-8000-000000000001';

describe('what other features may know', () => {
  let app: TestApp;
  let people: PeopleReader;

  beforeAll(async () => {
    app = await startTestApp();
    people = app.get(PeopleReader);
  });
  afterAll(() => app.close());

  it('names those who exist, in one statement', async () => {
    const [one, other] = [await app.given.person({ givenName: 'Åsa' }), await app.given.person()];

    const statements = await app.statementsOf(async () => {
      const names = await people.names([one.id, other.id, unknown]);

      expect(names.size).toBe(2);
      expect(names.get(one.id)).toEqual({ id: one.id, givenName: 'Åsa', familyName: one.familyName });
    });

    expect(statements).toHaveLength(1);
    expect(await people.names([])).toEqual(new Map());
  });

  it('finds by address without regard to case', async () => {
    const person = await app.given.person({ email: 'Kim.Test@vagar.example' });

    expect((await people.findByEmail('kim.test@VAGAR.example'))?.id).toBe(person.id);
    expect(await people.findByEmail('nobody@vagar.example')).toBeNull();
  });

  it('knows the affiliations that held on a day, both ends included', async () => {
    const [person, other] = [await app.given.person(), await app.given.person()];
    const [region, municipality] = [await app.given.organisation(), await app.given.organisation()];
    await app.given.affiliation(person, region, {
      kind: 'elected',
      validFrom: '2022-10-15',
      validTo: '2026-10-14',
    });
    await app.given.affiliation(person, municipality, { validFrom: '2019-01-01' });
    await app.given.affiliation(other, region, { validFrom: '2026-10-15' });
    const at = async (day: string) =>
      (await people.affiliationsAt([person.id, other.id], day)).map((it) => [it.personId, it.organisationId]);

    expect(await at('2022-10-14')).toEqual([[person.id, municipality.id]]);
    expect(await at('2026-10-14')).toEqual([
      [person.id, municipality.id],
      [person.id, region.id],
    ]);
    expect(await at('2026-10-15')).toEqual([
      [person.id, municipality.id],
      [other.id, region.id],
    ]);
    expect(await at('2018-12-31')).toEqual([]);
  });

  it('walks the tree down and up', async () => {
    const region = await app.given.organisation();
    const board = await app.given.organisation({ parentId: region.id });
    const office = await app.given.organisation({ parentId: board.id, validTo: '2021-12-31' });
    const beside = await app.given.organisation({ parentId: region.id });

    expect(new Set(await people.organisationSubtree(region.id))).toEqual(
      new Set([region.id, board.id, office.id, beside.id]),
    );
    expect(await people.organisationSubtree(office.id)).toEqual([office.id]);
    expect(new Set(await people.organisationPath(office.id))).toEqual(
      new Set([office.id, board.id, region.id]),
    );
    expect(await people.organisationSubtree(unknown)).toEqual([]);
  });

  it('has nowhere to put a party or a personal identity number', async () => {
    const forbidden = new Set([
      'party',
      'parti',
      'partibeteckning',
      'political',
      'politics',
      'opinion',
      'personnummer',
      'pnr',
      'ssn',
      'birthdate',
      'birthday',
      'samordningsnummer',
    ]);
    const { rows } = await app.database.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public'`,
    );

    const words = (name: string) => name.toLowerCase().split(/[._]/u);

    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ name }) => words(name).some((word) => forbidden.has(word)))).toEqual([]);
    expect(
      rows.filter(({ name }) =>
        /(personal|national|social)_?(identity|id|security)|date_of_birth/iu.test(name),
      ),
    ).toEqual([]);
  });
});
