import { testDatabase } from '@vagar/testing';
import { Client } from 'pg';
import { migrate, undoLatest } from '../platform/database/migrate.ts';

const empty = { fingerprint: 'empty', migrate: () => Promise.resolve() };

describe('frameworks loaded before there were versions', () => {
  it('become first versions with their plain references, and are themselves again when it is undone', async () => {
    const database = await testDatabase(empty);
    await migrate(database.url);
    const client = new Client(database.url);
    await client.connect();
    const hasVersions = async () => {
      const { rows } = await client.query(
        `SELECT FROM information_schema.columns WHERE table_name = 'competence' AND column_name = 'reference'`,
      );
      return rows.length > 0;
    };
    while (await hasVersions()) await undoLatest(database.url);
    await client.query(`
      INSERT INTO framework (id, version, name) VALUES ('greencomp', '2022', '{"sv": "GreenComp"}');
      INSERT INTO competence (framework, framework_version, id, area, position, name) VALUES
        ('greencomp', '2022', '1.1', '1', 0, '{"sv": "Värdera hållbarhet"}'),
        ('greencomp', '2021', '1.2', '1', 1, '{"sv": "Stödja rättvisa"}');`);

    await migrate(database.url);
    const { rows: after } = await client.query(
      'SELECT reference, framework_version AS version FROM competence ORDER BY reference',
    );
    await client.query(`
      INSERT INTO framework (id, version, number, name) VALUES ('greencomp', '2030', 2, '{"sv": "GreenComp"}');
      INSERT INTO competence (framework, framework_version, id, reference, area, position, name)
        VALUES ('greencomp', '2030', '1.1', 'greencomp@2030/1.1', '1', 2, '{"sv": "Ny"}');`);
    while (await hasVersions()) await undoLatest(database.url);
    const { rows: before } = await client.query(
      'SELECT id, framework_version AS version FROM competence ORDER BY id',
    );

    expect(after).toEqual([
      { reference: 'greencomp/1.1', version: '2022' },
      { reference: 'greencomp/1.2', version: '2022' },
    ]);
    expect(before).toEqual([
      { id: '1.1', version: '2022' },
      { id: '1.2', version: '2022' },
    ]);
    await client.end();
    await database.drop();
  });
});
