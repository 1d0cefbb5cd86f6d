import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReferenceIndexes implements MigrationInterface {
  readonly name = 'reference-indexes-0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Removing a row looks for those that refer to it: without an index, through the whole table.
      CREATE INDEX quiz_attempt_by_person ON quiz_attempt (person_id);
      CREATE INDEX quiz_attempt_by_activity ON quiz_attempt (activity_id);
      CREATE INDEX mail_message_by_person ON mail_message (person_id);
      CREATE INDEX enrolment_by_version ON enrolment (course_version_id);
      CREATE INDEX activity_progress_by_activity ON activity_progress (activity_id);
      CREATE INDEX reflection_by_activity ON reflection (activity_id);
      CREATE INDEX action_plan_by_person ON action_plan (person_id);
      CREATE INDEX action_plan_by_activity ON action_plan (activity_id);
      CREATE INDEX certificate_paper_by_file ON certificate_paper (file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX quiz_attempt_by_person, quiz_attempt_by_activity, mail_message_by_person, enrolment_by_version,
        activity_progress_by_activity, reflection_by_activity, action_plan_by_person, action_plan_by_activity,
        certificate_paper_by_file;
    `);
  }
}
