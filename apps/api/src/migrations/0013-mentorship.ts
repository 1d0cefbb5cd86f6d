import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mentorship implements MigrationInterface {
  readonly name = 'mentorship-0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a mentor offers and how much; capacity is in mentees.
      CREATE TABLE mentor_offer (
        person_id   uuid PRIMARY KEY REFERENCES person,
        capacity    integer NOT NULL CHECK (capacity BETWEEN 1 AND 8),
        paused      boolean NOT NULL,
        languages   text[] NOT NULL,
        formats     text[] NOT NULL,
        places      text[] NOT NULL,
        competences text[] NOT NULL,
        own_words   text NOT NULL CHECK (length(own_words) <= 2000),
        version     integer NOT NULL,
        saved_at    timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mentor_offer');
  }
}
