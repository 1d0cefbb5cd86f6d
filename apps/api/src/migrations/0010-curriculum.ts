import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Curriculum implements MigrationInterface {
  readonly name = 'curriculum-0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Competences are versioned data: names may be corrected, identifiers are what others refer to.
      CREATE TABLE competence (
        framework         text NOT NULL,
        framework_version text NOT NULL,
        id                text NOT NULL,
        area              text NOT NULL,
        position          integer NOT NULL,
        name              jsonb NOT NULL,
        PRIMARY KEY (framework, id)
      );

      CREATE TABLE course (
        id         uuid PRIMARY KEY,
        key        text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE course_version (
        id           uuid PRIMARY KEY,
        course_id    uuid NOT NULL REFERENCES course,
        number       integer NOT NULL CHECK (number >= 1),
        title        jsonb NOT NULL,
        summary      jsonb NOT NULL,
        for_whom     jsonb NOT NULL,
        objectives   jsonb NOT NULL,
        minutes      integer NOT NULL CHECK (minutes >= 0),
        cover_seed   text NOT NULL,
        content_hash text NOT NULL,
        published_at timestamptz NOT NULL,
        UNIQUE (course_id, number)
      );

      -- A lineage id follows a module or activity from version to version.
      CREATE TABLE course_module (
        id                uuid PRIMARY KEY,
        course_version_id uuid NOT NULL REFERENCES course_version,
        lineage_id        uuid NOT NULL,
        position          integer NOT NULL,
        title             jsonb NOT NULL,
        summary           jsonb NOT NULL,
        minutes           integer NOT NULL CHECK (minutes >= 0),
        UNIQUE (course_version_id, position),
        UNIQUE (course_version_id, lineage_id)
      );

      -- Position counts through the whole course. What is secret before an answer is in "key", apart from "content",
      -- so that reading an activity cannot leak it by mistake.
      CREATE TABLE activity (
        id                uuid PRIMARY KEY,
        course_version_id uuid NOT NULL REFERENCES course_version,
        module_id         uuid NOT NULL REFERENCES course_module,
        lineage_id        uuid NOT NULL,
        position          integer NOT NULL,
        kind              text NOT NULL,
        title             jsonb NOT NULL,
        minutes           integer NOT NULL CHECK (minutes >= 0),
        required          boolean NOT NULL,
        content           jsonb NOT NULL,
        key               jsonb,
        UNIQUE (course_version_id, position),
        UNIQUE (course_version_id, lineage_id)
      );
      CREATE INDEX activity_by_module ON activity (module_id, position);

      CREATE TABLE programme (
        id         uuid PRIMARY KEY,
        key        text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE programme_version (
        id           uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme,
        number       integer NOT NULL CHECK (number >= 1),
        title        jsonb NOT NULL,
        summary      jsonb NOT NULL,
        aim          jsonb NOT NULL,
        cover_seed   text NOT NULL,
        published_at timestamptz NOT NULL,
        UNIQUE (programme_id, number)
      );

      CREATE TABLE programme_course (
        programme_version_id uuid NOT NULL REFERENCES programme_version,
        course_id            uuid NOT NULL REFERENCES course,
        position             integer NOT NULL,
        PRIMARY KEY (programme_version_id, course_id),
        UNIQUE (programme_version_id, position)
      );
      CREATE INDEX programme_course_by_course ON programme_course (course_id);

      -- What was enrolled in is what is taken: published content does not change, whoever asks.
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER course_version_is_immutable BEFORE UPDATE OR DELETE ON course_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER course_module_is_immutable BEFORE UPDATE OR DELETE ON course_module
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER activity_is_immutable BEFORE UPDATE OR DELETE ON activity
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER programme_version_is_immutable BEFORE UPDATE OR DELETE ON programme_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE programme_course, programme_version, programme, activity, course_module, course_version, course,
        competence;
      DROP FUNCTION refuse_change;
    `);
  }
}
