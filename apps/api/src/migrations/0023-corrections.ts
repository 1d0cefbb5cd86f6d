import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Corrections implements MigrationInterface {
  readonly name = 'corrections-0000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Corrections of published words: who, when, why, and every place before and after. What is published may differ
      -- from what was published by these rows and nothing else.
      CREATE TABLE correction (
        id                uuid PRIMARY KEY,
        course_version_id uuid NOT NULL REFERENCES course_version,
        reason            text NOT NULL,
        made_by           uuid NOT NULL REFERENCES person,
        made_at           timestamptz NOT NULL,
        -- The transaction in which the words may change: only there does the door below open.
        made_in           xid8 NOT NULL DEFAULT pg_current_xact_id()
      );
      CREATE INDEX correction_by_version ON correction (course_version_id, made_at DESC);
      CREATE INDEX correction_by_maker ON correction (made_by);
      -- A path leads from the row's column to the words. Words stand by language: a text, a document where there was
      -- none in the language, or the runs or an attribute within a document; or they are brought, by language, where
      -- there were none. Beside what is right no number or truth value is words, however deep it lies.
      CREATE TABLE correction_place (
        correction_id uuid NOT NULL REFERENCES correction,
        position      integer NOT NULL CHECK (position >= 1),
        subject_kind  text NOT NULL CHECK (subject_kind IN ('course', 'module', 'activity')),
        subject_id    uuid NOT NULL,
        path          text[] NOT NULL CHECK (cardinality(path) > 0
          AND path[1] IN ('title', 'summary', 'for_whom', 'objectives', 'content', 'key', 'content_hash')),
        before        jsonb CHECK (jsonb_typeof(before) IN ('string', 'array', 'object')),
        after         jsonb NOT NULL CHECK (jsonb_typeof(after) IN ('string', 'array', 'object')),
        PRIMARY KEY (correction_id, position),
        CONSTRAINT correction_place_is_words CHECK (path = '{content_hash}' OR COALESCE(CASE jsonb_typeof(after)
          WHEN 'string' THEN path[cardinality(path)] IN ('sv', 'en')
            OR (path && '{sv,en}' AND path[cardinality(path) - 1] = 'attrs')
          WHEN 'array' THEN path && '{sv,en}' AND path[cardinality(path)] = 'content'
          WHEN 'object' THEN before IS NULL
            AND (after - '{sv,en}'::text[] = '{}'
              OR (path[cardinality(path)] IN ('sv', 'en') AND after ->> 'type' = 'doc'))
            AND 'array' NOT IN (COALESCE(jsonb_typeof(after -> 'sv'), ''), COALESCE(jsonb_typeof(after -> 'en'), ''))
        END, false)),
        CONSTRAINT correction_place_keeps_its_kind CHECK (jsonb_typeof(before) = jsonb_typeof(after)),
        CONSTRAINT correction_place_keeps_what_is_right CHECK (path[1] <> 'key' OR NOT jsonb_path_exists(after,
          '$.** ? (@.type() == "boolean" || @.type() == "number")'))
      );
      CREATE INDEX correction_place_by_subject ON correction_place (subject_id);
      CREATE TRIGGER correction_is_append_only BEFORE UPDATE OR DELETE ON correction
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER correction_place_is_append_only BEFORE UPDATE OR DELETE ON correction_place
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- A published row with what this transaction has written of it in the log, for the version it is of.
      CREATE FUNCTION corrected(subject uuid, published jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
      DECLARE
        place record;
      BEGIN
        FOR place IN
          SELECT p.path, p.before, p.after FROM correction_place p JOIN correction c ON c.id = p.correction_id
          WHERE p.subject_id = subject AND c.made_in = pg_current_xact_id()
            AND c.course_version_id = COALESCE(published ->> 'course_version_id', published ->> 'id')::uuid
          ORDER BY c.id, p.position
        LOOP
          IF COALESCE(published #> place.path, 'null') <> COALESCE(place.before, 'null') THEN
            RAISE EXCEPTION 'a correction says other words than are published' USING ERRCODE = 'restrict_violation';
          END IF;
          published := jsonb_set(published, place.path, place.after);
        END LOOP;
        RETURN published;
      END $$;

      -- The one door through which published rows change: to exactly what the log of the same transaction says.
      CREATE FUNCTION refuse_uncorrected() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF to_jsonb(NEW) = to_jsonb(OLD) OR to_jsonb(NEW) <> corrected(OLD.id, to_jsonb(OLD)) THEN
          RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      DROP TRIGGER course_version_is_immutable ON course_version;
      DROP TRIGGER course_module_is_immutable ON course_module;
      DROP TRIGGER activity_is_immutable ON activity;
      CREATE TRIGGER course_version_is_immutable BEFORE DELETE ON course_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER course_module_is_immutable BEFORE DELETE ON course_module
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER activity_is_immutable BEFORE DELETE ON activity
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER course_version_is_corrected BEFORE UPDATE ON course_version
        FOR EACH ROW EXECUTE FUNCTION refuse_uncorrected();
      CREATE TRIGGER course_module_is_corrected BEFORE UPDATE ON course_module
        FOR EACH ROW EXECUTE FUNCTION refuse_uncorrected();
      CREATE TRIGGER activity_is_corrected BEFORE UPDATE ON activity
        FOR EACH ROW EXECUTE FUNCTION refuse_uncorrected();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER course_version_is_corrected ON course_version;
      DROP TRIGGER course_module_is_corrected ON course_module;
      DROP TRIGGER activity_is_corrected ON activity;
      DROP TRIGGER course_version_is_immutable ON course_version;
      DROP TRIGGER course_module_is_immutable ON course_module;
      DROP TRIGGER activity_is_immutable ON activity;
      CREATE TRIGGER course_version_is_immutable BEFORE UPDATE OR DELETE ON course_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER course_module_is_immutable BEFORE UPDATE OR DELETE ON course_module
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER activity_is_immutable BEFORE UPDATE OR DELETE ON activity
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP FUNCTION refuse_uncorrected, corrected;
      DROP TABLE correction_place, correction;
    `);
  }
}
