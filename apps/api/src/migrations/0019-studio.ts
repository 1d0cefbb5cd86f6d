import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Studio implements MigrationInterface {
  readonly name = 'studio-0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Drafts are apart from what is published. A module's and an activity's id here is its lineage id there.
      CREATE TABLE course_draft (
        course_id     uuid PRIMARY KEY REFERENCES course,
        title         jsonb NOT NULL,
        summary       jsonb NOT NULL,
        for_whom      jsonb NOT NULL,
        objectives    jsonb NOT NULL,
        cover_seed    text NOT NULL,
        version       integer NOT NULL DEFAULT 1,
        order_version integer NOT NULL DEFAULT 1,
        changed_at    timestamptz NOT NULL,
        -- Counts every change; the one that was last published tells whether there is something new.
        revision           integer NOT NULL DEFAULT 1,
        published_revision integer
      );

      -- Without a position a module or an activity is set aside, and can be put back.
      CREATE TABLE draft_module (
        id         uuid PRIMARY KEY,
        course_id  uuid NOT NULL REFERENCES course_draft,
        position   integer,
        title      jsonb NOT NULL,
        summary    jsonb NOT NULL,
        objectives jsonb NOT NULL DEFAULT '[]',
        version    integer NOT NULL DEFAULT 1
      );
      CREATE INDEX draft_module_by_course ON draft_module (course_id, position);

      CREATE TABLE draft_activity (
        id         uuid PRIMARY KEY,
        course_id  uuid NOT NULL REFERENCES course_draft,
        module_id  uuid NOT NULL REFERENCES draft_module,
        position   integer,
        kind       text NOT NULL,
        title      jsonb NOT NULL,
        minutes    integer NOT NULL CHECK (minutes >= 0),
        required   boolean NOT NULL,
        condition  jsonb,
        draft      jsonb NOT NULL,
        version    integer NOT NULL DEFAULT 1,
        saved_at   timestamptz NOT NULL
      );
      CREATE INDEX draft_activity_by_course ON draft_activity (course_id, module_id, position);
      CREATE INDEX draft_activity_by_module ON draft_activity (module_id);

      -- A course taken out of the catalogue; those who take it go on.
      ALTER TABLE course ADD COLUMN archived_at timestamptz;

      -- Who published, and what they said was new. Old versions came from files and have neither.
      ALTER TABLE course_version ADD COLUMN published_by uuid REFERENCES person;
      ALTER TABLE course_version ADD COLUMN note text NOT NULL DEFAULT '';
      CREATE INDEX course_version_by_publisher ON course_version (published_by);

      -- Frameworks by name; those loaded before are named by their id until they are loaded again.
      CREATE TABLE framework (
        id      text PRIMARY KEY,
        version text NOT NULL,
        name    jsonb NOT NULL
      );
      INSERT INTO framework (id, version, name)
        SELECT DISTINCT ON (framework) framework, framework_version, jsonb_build_object('sv', framework)
        FROM competence ORDER BY framework, framework_version DESC;

      -- What opens a published activity, and which objectives a module serves.
      ALTER TABLE activity ADD COLUMN condition jsonb;
      -- The same activity in another version is found by its lineage.
      CREATE INDEX activity_by_lineage ON activity (lineage_id);
      CREATE INDEX course_module_by_lineage ON course_module (lineage_id);
      -- Most courses have none: their pages are read without looking for any.
      ALTER TABLE course_version ADD COLUMN has_conditions boolean NOT NULL DEFAULT false;
      ALTER TABLE course_module ADD COLUMN objectives jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX course_module_by_lineage, activity_by_lineage;
      ALTER TABLE course_module DROP COLUMN objectives;
      ALTER TABLE activity DROP COLUMN condition;
      DROP INDEX course_version_by_publisher;
      ALTER TABLE course_version DROP COLUMN has_conditions, DROP COLUMN note, DROP COLUMN published_by;
      ALTER TABLE course DROP COLUMN archived_at;
      DROP TABLE framework, draft_activity, draft_module, course_draft;
    `);
  }
}
