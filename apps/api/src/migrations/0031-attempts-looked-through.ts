import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reads every attempt there is, in a transaction of its own: step 22 holds the table shut and only promises the
 * check. Here learners read throughout; they write while the check is made, and wait while the indexes are. Indexes
 * made concurrently would let them, but never end where two programs migrate at once: the one whose turn it is would
 * wait for the other's snapshot, and the other for its turn.
 */
export class AttemptsLookedThrough implements MigrationInterface {
  readonly name = 'attempts-looked-through-0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE quiz_attempt VALIDATE CONSTRAINT quiz_attempt_graded_after_handing_in;
      CREATE INDEX quiz_attempt_closing ON quiz_attempt (closes_at) WHERE state = 'open' AND closes_at IS NOT NULL;
      CREATE INDEX quiz_attempt_waiting ON quiz_attempt (submitted_at) WHERE state = 'submitted' AND score IS NULL;
    `);
  }

  /** What has been checked stays so. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX quiz_attempt_closing, quiz_attempt_waiting');
  }
}
