import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Access implements MigrationInterface {
  readonly name = 'access-0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      -- What a deactivated person goes back to; null counts as invited, who must choose a password anew.
      ALTER TABLE person ADD COLUMN deactivated_from text CHECK (deactivated_from IN ('invited', 'active'));
      CREATE INDEX person_by_swedish_name ON person
        (family_name COLLATE "sv-x-icu", given_name COLLATE "sv-x-icu", id);

      -- The same role with the same scope is held once at a time, also when two administrators assign it at once.
      ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_once EXCLUDE USING gist (
        person_id WITH =, role WITH =, scope_kind WITH =,
        coalesce(scope_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&
      );

      -- An attempt that turned out well is taken back, one row at a time.
      ALTER TABLE rate_limit ADD COLUMN id uuid PRIMARY KEY DEFAULT uuidv7();

      CREATE INDEX access_link_by_expiry ON access_link (expires_at);

      CREATE TABLE accessibility_feedback (
        id      uuid PRIMARY KEY,
        at      timestamptz NOT NULL,
        message text NOT NULL CHECK (length(message) BETWEEN 1 AND 5000),
        page    text CHECK (length(page) <= 300),
        contact text CHECK (length(contact) <= 254)
      );
      CREATE INDEX accessibility_feedback_by_time ON accessibility_feedback (at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE accessibility_feedback;
      DROP INDEX access_link_by_expiry;
      ALTER TABLE rate_limit DROP COLUMN id;
      ALTER TABLE role_assignment DROP CONSTRAINT role_assignment_once;
      DROP INDEX person_by_swedish_name;
      ALTER TABLE person DROP COLUMN deactivated_from;
      DROP EXTENSION btree_gist;
    `);
  }
}
