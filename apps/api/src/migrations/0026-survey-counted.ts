import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SurveyCounted implements MigrationInterface {
  readonly name = 'survey-counted-0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose answers to a survey a release has counted: each person in one release, once, so that two releases are
      -- about different persons and nothing can be worked out by comparing them. The survey is its activity's
      -- lineage. That somebody's answers were counted says nothing of what they were.
      CREATE TABLE survey_counted (
        survey_id  uuid NOT NULL,
        person_id  uuid NOT NULL REFERENCES person,
        release_id uuid NOT NULL REFERENCES release,
        PRIMARY KEY (survey_id, person_id)
      );
      CREATE INDEX survey_counted_by_person ON survey_counted (person_id);
      CREATE INDEX survey_counted_by_release ON survey_counted (release_id);
      CREATE TRIGGER survey_counted_is_append_only BEFORE UPDATE OR DELETE ON survey_counted
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Who handed in first: read for pictures of the others, and a survey's answers, without passing through the rest.
      CREATE INDEX activity_work_handed_in ON activity_work (activity_id, handed_in_at, enrolment_id)
        WHERE handed_in_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX activity_work_handed_in; DROP TABLE survey_counted');
  }
}
