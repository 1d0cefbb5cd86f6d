import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CohortMeetings implements MigrationInterface {
  readonly name = 'cohort-meetings-0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When and where a cohort has a workshop of its course. The workshop is named by lineage, so that the dates
      -- stay when the course gets a new version. A cancelled meeting is told of as such, and can be restored.
      CREATE TABLE cohort_meeting (
        id           uuid PRIMARY KEY,
        cohort_id    uuid NOT NULL REFERENCES cohort,
        lineage_id   uuid NOT NULL,
        starts_at    timestamptz NOT NULL,
        ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
        place        text,
        link         text,
        cancelled_at timestamptz,
        version      integer NOT NULL DEFAULT 1,
        CHECK (place IS NOT NULL OR link IS NOT NULL)
      );
      CREATE INDEX cohort_meeting_by_cohort ON cohort_meeting (cohort_id, lineage_id, starts_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cohort_meeting');
  }
}
