import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProgrammeDrafts implements MigrationInterface {
  readonly name = 'programme-drafts-0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A programme as staff write it, apart from its versions, as courses have it.
      CREATE TABLE programme_draft (
        programme_id       uuid PRIMARY KEY REFERENCES programme,
        title              jsonb NOT NULL,
        summary            jsonb NOT NULL,
        aim                jsonb NOT NULL,
        cover_seed         text NOT NULL,
        version            integer NOT NULL DEFAULT 1,
        order_version      integer NOT NULL DEFAULT 1,
        changed_at         timestamptz NOT NULL,
        revision           integer NOT NULL DEFAULT 1,
        published_revision integer
      );

      -- Without a position a course has been taken out. The row stays: it can be put back, and those who may edit this
      -- programme keep what they could edit.
      CREATE TABLE draft_programme_course (
        programme_id uuid NOT NULL REFERENCES programme_draft,
        course_id    uuid NOT NULL REFERENCES course,
        position     integer,
        PRIMARY KEY (programme_id, course_id)
      );
      CREATE INDEX draft_programme_course_by_course ON draft_programme_course (course_id);

      ALTER TABLE programme ADD COLUMN archived_at timestamptz;

      -- Who published, and what they said was new. Old versions came from files and have neither.
      ALTER TABLE programme_version ADD COLUMN published_by uuid REFERENCES person;
      ALTER TABLE programme_version ADD COLUMN note text NOT NULL DEFAULT '';
      CREATE INDEX programme_version_by_publisher ON programme_version (published_by);

      -- A version is immutable with the courses it names.
      CREATE TRIGGER programme_course_is_immutable BEFORE UPDATE OR DELETE ON programme_course
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER programme_course_is_immutable ON programme_course;
      DROP INDEX programme_version_by_publisher;
      ALTER TABLE programme_version DROP COLUMN note, DROP COLUMN published_by;
      ALTER TABLE programme DROP COLUMN archived_at;
      DROP TABLE draft_programme_course, programme_draft;
    `);
  }
}
