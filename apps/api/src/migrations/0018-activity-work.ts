import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ActivityWorkTables implements MigrationInterface {
  readonly name = 'activity-work-0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a learner writes in an activity that is handed in. The whole is sealed for its author; "shared" is the
      -- part that others may work with once it is handed in: a reviewer, or an aggregate.
      CREATE TABLE activity_work (
        enrolment_id  uuid NOT NULL REFERENCES enrolment,
        activity_id   uuid NOT NULL REFERENCES activity,
        person_id     uuid NOT NULL REFERENCES person,
        kind          text NOT NULL,
        sealed        bytea NOT NULL,
        shared        jsonb,
        state         text NOT NULL CHECK (state IN ('draft', 'handed-in', 'returned', 'approved')),
        version       integer NOT NULL,
        saved_at      timestamptz NOT NULL,
        handed_in_at  timestamptz,
        PRIMARY KEY (enrolment_id, activity_id),
        CHECK ((shared IS NULL) = (handed_in_at IS NULL))
      );
      CREATE INDEX activity_work_by_person ON activity_work (person_id);
      CREATE INDEX activity_work_by_activity ON activity_work (activity_id, state);
      CREATE INDEX activity_work_waiting ON activity_work (handed_in_at)
        WHERE kind = 'assignment' AND state = 'handed-in';

      -- Every reading of a piece of work, one after another: a returned one is read again. It names the activity in
      -- the version that was read; a work that moves to another version keeps its reviews by lineage.
      CREATE TABLE activity_review (
        id           uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        activity_id  uuid NOT NULL REFERENCES activity,
        reviewer_id  uuid NOT NULL REFERENCES person,
        decision     text NOT NULL CHECK (decision IN ('approved', 'returned')),
        levels       jsonb NOT NULL,
        points       integer NOT NULL,
        sealed       bytea NOT NULL,
        reviewed_at  timestamptz NOT NULL
      );
      CREATE INDEX activity_review_by_work ON activity_review (enrolment_id, activity_id, reviewed_at);
      CREATE INDEX activity_review_by_activity ON activity_review (activity_id);
      CREATE INDEX activity_review_by_reviewer ON activity_review (reviewer_id);
      CREATE TRIGGER activity_review_is_append_only BEFORE UPDATE OR DELETE ON activity_review
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE activity_review, activity_work');
  }
}
