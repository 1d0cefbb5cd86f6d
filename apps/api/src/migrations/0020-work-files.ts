import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkFiles implements MigrationInterface {
  readonly name = 'work-files-0000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Files a learner adds to a piece of work, before and after it is handed in. Who may read one is decided by
      -- this row: the person, and a reviewer once the work that names it is handed in.
      CREATE TABLE work_file (
        file_id      uuid PRIMARY KEY REFERENCES file,
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        activity_id  uuid NOT NULL REFERENCES activity,
        person_id    uuid NOT NULL REFERENCES person,
        added_at     timestamptz NOT NULL
      );
      CREATE INDEX work_file_by_work ON work_file (enrolment_id, activity_id);
      CREATE INDEX work_file_by_activity ON work_file (activity_id);
      CREATE INDEX work_file_by_person ON work_file (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_file');
  }
}
