import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReadWork implements MigrationInterface {
  readonly name = 'read-work-0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What reviewers have read, by when it was handed in: the queue shows the last year's and passes by the rest. What
      -- waits has indexes of its own.
      CREATE INDEX activity_work_read ON activity_work (handed_in_at)
        WHERE kind = 'assignment' AND state IN ('returned', 'approved');
      CREATE INDEX quiz_attempt_marked ON quiz_attempt (submitted_at)
        WHERE state = 'submitted' AND sealed IS NOT NULL AND score IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX activity_work_read, quiz_attempt_marked');
  }
}
