import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeyringKeys implements MigrationInterface {
  readonly name = 'keyring-keys-0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which keys have sealed something here: their ids, so that a start without them is refused. Never a secret.
      CREATE TABLE keyring_key (
        id       text PRIMARY KEY,
        purpose  text NOT NULL,
        noted_at timestamptz NOT NULL
      );
      INSERT INTO keyring_key (id, purpose, noted_at)
      SELECT DISTINCT convert_from(substring(sealed FROM 2 FOR 8), 'LATIN1'), 'reflection', now()
        FROM (SELECT sealed FROM reflection UNION ALL SELECT sealed FROM commitment) written;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE keyring_key');
  }
}
