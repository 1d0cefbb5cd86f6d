import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Questions implements MigrationInterface {
  readonly name = 'questions-0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The question bank. A question's words and key lie in its versions, which never change; quizzes hold copies
      -- that name the question and the version.
      CREATE TABLE question_category (
        id         uuid PRIMARY KEY,
        name       jsonb NOT NULL,
        version    integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE question (
        id          uuid PRIMARY KEY,
        category_id uuid REFERENCES question_category,
        tags        text[] NOT NULL DEFAULT '{}',
        newest      integer NOT NULL CHECK (newest >= 1),
        version     integer NOT NULL DEFAULT 1,
        created_at  timestamptz NOT NULL,
        changed_at  timestamptz NOT NULL,
        archived_at timestamptz
      );
      CREATE INDEX question_by_category ON question (category_id);
      CREATE INDEX question_by_tag ON question USING gin (tags);
      CREATE TABLE question_version (
        question_id uuid NOT NULL REFERENCES question,
        number      integer NOT NULL CHECK (number >= 1),
        written     jsonb NOT NULL,
        made_at     timestamptz NOT NULL,
        made_by     uuid REFERENCES person,
        PRIMARY KEY (question_id, number)
      );
      CREATE INDEX question_version_by_maker ON question_version (made_by);
      CREATE TRIGGER question_version_is_immutable BEFORE UPDATE OR DELETE ON question_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      -- Which questions of the bank a quiz being written holds copies of: asked without opening its draft.
      ALTER TABLE draft_activity ADD COLUMN bank_questions jsonb GENERATED ALWAYS AS (
        CASE WHEN kind = 'quiz' THEN jsonb_path_query_array(draft, '$.questions[*].bank.question') END) STORED;
      CREATE INDEX draft_activity_by_bank_question ON draft_activity USING gin (bank_questions);

      -- An attempt closes by itself when there is a limit, the one it began with whatever later versions have, and
      -- waits without a score while an essay is unread. What
      -- is written in essays is sealed for its author, apart from the other answers.
      ALTER TABLE quiz_attempt ADD COLUMN closes_at timestamptz;
      ALTER TABLE quiz_attempt ADD COLUMN time_limit integer;
      ALTER TABLE quiz_attempt ADD COLUMN sealed bytea;
      ALTER TABLE quiz_attempt DROP CONSTRAINT quiz_attempt_check;
      ALTER TABLE quiz_attempt ADD CONSTRAINT quiz_attempt_graded_after_handing_in
        CHECK ((state = 'submitted') = (submitted_at IS NOT NULL) AND (score IS NULL) = (passed IS NULL)
          AND (state = 'submitted' OR score IS NULL)) NOT VALID; -- Step 31 looks through what there is already.

      -- A person's longer time for a quiz through all its versions, in per cent of the limit. Why is never asked.
      CREATE TABLE time_extension (
        enrolment_id  uuid NOT NULL REFERENCES enrolment,
        lineage_id    uuid NOT NULL,
        extra_percent integer NOT NULL CHECK (extra_percent BETWEEN 1 AND 300),
        given_by      uuid NOT NULL REFERENCES person,
        given_at      timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, lineage_id)
      );
      CREATE INDEX time_extension_by_giver ON time_extension (given_by);

      -- The mark of an essay, 0 … 1, with words to the learner that only they and who marks can open.
      CREATE TABLE essay_mark (
        attempt_id uuid NOT NULL REFERENCES quiz_attempt,
        question   text NOT NULL,
        points     double precision NOT NULL CHECK (points BETWEEN 0 AND 1),
        sealed     bytea,
        marked_by  uuid NOT NULL REFERENCES person,
        marked_at  timestamptz NOT NULL,
        PRIMARY KEY (attempt_id, question)
      );
      CREATE INDEX essay_mark_by_marker ON essay_mark (marked_by);

      -- Corrected keys of a quiz, by question, for every version published before; and what they changed.
      CREATE TABLE quiz_regrade (
        id          uuid PRIMARY KEY,
        lineage_id  uuid NOT NULL,
        number      integer NOT NULL CHECK (number >= 1),
        corrections jsonb NOT NULL,
        reason      text NOT NULL,
        made_by     uuid NOT NULL REFERENCES person,
        made_at     timestamptz NOT NULL,
        UNIQUE (lineage_id, number)
      );
      CREATE INDEX quiz_regrade_by_maker ON quiz_regrade (made_by);
      CREATE TABLE quiz_regrade_change (
        regrade_id    uuid NOT NULL REFERENCES quiz_regrade,
        attempt_id    uuid NOT NULL REFERENCES quiz_attempt,
        score_before  double precision NOT NULL,
        score_after   double precision NOT NULL,
        passed_before boolean NOT NULL,
        passed_after  boolean NOT NULL,
        PRIMARY KEY (regrade_id, attempt_id)
      );
      CREATE INDEX quiz_regrade_change_by_attempt ON quiz_regrade_change (attempt_id);
      CREATE TRIGGER quiz_regrade_is_append_only BEFORE UPDATE OR DELETE ON quiz_regrade
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER quiz_regrade_change_is_append_only BEFORE UPDATE OR DELETE ON quiz_regrade_change
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quiz_regrade_change, quiz_regrade, essay_mark, time_extension;
      DELETE FROM quiz_attempt WHERE state = 'submitted' AND score IS NULL;
      ALTER TABLE quiz_attempt DROP CONSTRAINT quiz_attempt_graded_after_handing_in;
      ALTER TABLE quiz_attempt ADD CONSTRAINT quiz_attempt_check
        CHECK ((state = 'submitted') = (submitted_at IS NOT NULL AND score IS NOT NULL AND passed IS NOT NULL));
      ALTER TABLE quiz_attempt DROP COLUMN closes_at, DROP COLUMN time_limit, DROP COLUMN sealed;
      ALTER TABLE draft_activity DROP COLUMN bank_questions;
      DROP TABLE question_version, question, question_category;
    `);
  }
}
