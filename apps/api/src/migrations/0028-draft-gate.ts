import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DraftGate implements MigrationInterface {
  readonly name = 'draft-gate-0000000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How many faults the gate found in a draft, and in which revision of it: the staff's home shows the numbers of
      -- many courses without reading any of them whole. It is what was counted, not what decides: publishing asks anew.
      CREATE TABLE draft_gate (
        course_id  uuid PRIMARY KEY REFERENCES course ON DELETE CASCADE,
        revision   integer NOT NULL,
        must       integer NOT NULL,
        should     integer NOT NULL,
        counted_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_gate');
  }
}
