import { testDatabase } from '@vagar/testing';
import type { TestDatabase } from '@vagar/testing';
import { DataSource } from 'typeorm';
import { readSchema } from '../testing/schema.ts';
import { startTestApp } from '../testing/start-test-app.ts';
import { template } from '../testing/template.ts';
import { migrate, undoLatest } from '../platform/database/migrate.ts';
import { migrations } from './index.ts';

const empty = { fingerprint: 'empty', migrate: () => Promise.resolve() };

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(empty);
  });
  afterAll(() => database.drop());

  it('bring an empty database up, down to nothing and up to the same again', async () => {
    const ran = await migrate(database.url);
    const first = await readSchema(database.url);
    let undone = 0;
    while (await undoLatest(database.url)) undone++;
    const nothing = await readSchema(database.url);

    await migrate(database.url);

    expect(ran).toHaveLength(migrations.length);
    expect(undone).toBe(migrations.length);
    expect(nothing).toEqual({ columns: [], indexes: [], constraints: [], triggers: [] });
    expect(await readSchema(database.url)).toEqual(first);
  });

  it('do nothing when there is nothing to do, and take turns when two start at once', async () => {
    const second = await testDatabase(empty);

    const [one, other] = await Promise.all([migrate(second.url), migrate(second.url)]);

    expect([one.length, other.length].sort()).toEqual([0, migrations.length]);
    expect(await migrate(second.url)).toEqual([]);
    await second.drop();
  });
});

describe('a reference to another table', () => {
  it('has an index that starts with its columns', async () => {
    const database = await testDatabase(template);
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();

    const bare = await source.query<Array<{ name: string }>>(`
      SELECT c.conrelid::regclass || '.' || c.conname AS name FROM pg_constraint c
       WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT FROM pg_index i WHERE i.indrelid = c.conrelid
            AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`);

    expect(bare).toEqual([]);
    await source.destroy();
    await database.drop();
  });
});

describe('a constraint', () => {
  it('holds for what was there before it, too', async () => {
    const database = await testDatabase(template);
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();

    const promised = await source.query<Array<{ conname: string }>>(
      'SELECT conname FROM pg_constraint WHERE NOT convalidated',
    );

    expect(promised).toEqual([]);
    await source.destroy();
    await database.drop();
  });
});

describe('the entities', () => {
  it('agree with the schema, column by column', async () => {
    const app = await startTestApp();
    const { columns } = await readSchema(app.settings.databaseUrl);
    const inDatabase = new Map(
      columns.map(({ name, type, nullable }) => [name, `${type}${nullable ? ' null' : ''}`]),
    );
    const source = app.get(DataSource);

    const differences = source.entityMetadatas.flatMap(({ tableName, columns: own }) =>
      own.flatMap((column) => {
        const name = `${tableName}.${column.databaseName}`;
        const expected = `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`;
        const real = inDatabase.get(name) ?? 'missing';
        return real === expected ? [] : [`${name}: entity ${expected}, database ${real}`];
      }),
    );

    expect(source.entityMetadatas.length).toBeGreaterThan(5);
    expect(differences).toEqual([]);
    await app.close();
  });
});
