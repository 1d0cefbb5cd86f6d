import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnrolmentAndLearning implements MigrationInterface {
  readonly name = 'enrolment-and-learning-0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cohort (
        id         uuid PRIMARY KEY,
        course_id  uuid NOT NULL REFERENCES course,
        name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        starts_on  date NOT NULL,
        ends_on    date NOT NULL CHECK (ends_on >= starts_on),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX cohort_by_course ON cohort (course_id, starts_on);

      -- Pinned to the version enrolled in.
      CREATE TABLE enrolment (
        id                uuid PRIMARY KEY,
        person_id         uuid NOT NULL REFERENCES person,
        course_id         uuid NOT NULL REFERENCES course,
        course_version_id uuid NOT NULL REFERENCES course_version,
        cohort_id         uuid REFERENCES cohort,
        state             text NOT NULL CHECK (state IN
          ('invited', 'applied', 'waitlisted', 'active', 'completed', 'withdrawn', 'expired')),
        enrolled_at       timestamptz NOT NULL,
        completed_at      timestamptz,
        certificate_id    text,
        CHECK ((state = 'completed') = (completed_at IS NOT NULL))
      );
      -- One road through a course at a time; a withdrawn one may be walked again.
      CREATE UNIQUE INDEX enrolment_once ON enrolment (person_id, course_id)
        WHERE state NOT IN ('withdrawn', 'expired');
      CREATE INDEX enrolment_by_person ON enrolment (person_id, enrolled_at);
      CREATE INDEX enrolment_by_cohort ON enrolment (cohort_id, state);
      CREATE INDEX enrolment_by_course ON enrolment (course_id, state);

      -- How far an enrolment has come: one small row, kept in the transaction of each result, never derived at read.
      CREATE TABLE enrolment_progress (
        enrolment_id     uuid PRIMARY KEY REFERENCES enrolment,
        required_done    integer NOT NULL DEFAULT 0 CHECK (required_done BETWEEN 0 AND required_total),
        required_total   integer NOT NULL,
        last_visited_id  uuid,
        last_step_id     uuid,
        last_step_at     timestamptz
      ) WITH (fillfactor = 70);

      CREATE TABLE activity_progress (
        enrolment_id  uuid NOT NULL REFERENCES enrolment,
        activity_id   uuid NOT NULL REFERENCES activity,
        state         text NOT NULL CHECK (state IN ('started', 'failed', 'completed')),
        completed_at  timestamptz,
        position      real,
        best_score    double precision CHECK (best_score BETWEEN 0 AND 1),
        attempts_used integer NOT NULL DEFAULT 0,
        PRIMARY KEY (enrolment_id, activity_id),
        CHECK ((state = 'completed') = (completed_at IS NOT NULL))
      ) WITH (fillfactor = 70);

      -- The evidence. Person ids only, never names or free text; every row can become an xAPI statement.
      -- The time is inside the id (UUIDv7), so the primary key can be the partition key.
      CREATE TABLE learning_record (
        id                uuid PRIMARY KEY,
        person_id         uuid NOT NULL,
        enrolment_id      uuid NOT NULL,
        course_version_id uuid NOT NULL,
        activity_id       uuid,
        verb              text NOT NULL,
        result            jsonb,
        context           jsonb,
        occurred_at       timestamptz NOT NULL
      ) PARTITION BY RANGE (id);
      CREATE INDEX learning_record_by_enrolment ON learning_record (enrolment_id, id);
      CREATE INDEX learning_record_by_person ON learning_record (person_id, id);
      CREATE TRIGGER learning_record_is_append_only BEFORE UPDATE OR DELETE ON learning_record
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- The lowest UUIDv7 of an instant: 48 bits of milliseconds, then the version and zeros.
      CREATE FUNCTION lowest_id_at(at timestamptz) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid
      $$;

      -- One partition a month (UTC), made ahead of time and when history is loaded.
      CREATE FUNCTION ensure_learning_record_month(at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        lower_at timestamptz := date_trunc('month', at, 'UTC');
        upper_at timestamptz := date_trunc('month', lower_at + interval '32 days', 'UTC');
        part text := 'learning_record_' || to_char(lower_at AT TIME ZONE 'UTC', 'YYYY_MM');
      BEGIN
        IF to_regclass(part) IS NULL THEN
          EXECUTE format('CREATE TABLE %I PARTITION OF learning_record FOR VALUES FROM (%L) TO (%L)',
            part, lowest_id_at(lower_at), lowest_id_at(upper_at));
        END IF;
      END $$;

      -- Private to the person who wrote it; the text is sealed by the keyring, the database cannot read it.
      CREATE TABLE reflection (
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        activity_id  uuid NOT NULL REFERENCES activity,
        person_id    uuid NOT NULL REFERENCES person,
        sealed       bytea NOT NULL,
        words        integer NOT NULL,
        version      integer NOT NULL,
        saved_at     timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, activity_id)
      );
      CREATE INDEX reflection_by_person ON reflection (person_id);

      CREATE TABLE action_plan (
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        activity_id  uuid NOT NULL REFERENCES activity,
        person_id    uuid NOT NULL REFERENCES person,
        version      integer NOT NULL,
        saved_at     timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, activity_id)
      );
      CREATE TABLE commitment (
        id           uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        activity_id  uuid NOT NULL,
        person_id    uuid NOT NULL REFERENCES person,
        position     integer NOT NULL,
        sealed       bytea NOT NULL,
        due_on       date NOT NULL,
        PRIMARY KEY (enrolment_id, activity_id, id),
        FOREIGN KEY (enrolment_id, activity_id) REFERENCES action_plan
      );
      CREATE INDEX commitment_by_person ON commitment (person_id, due_on);

      CREATE TABLE quiz_attempt (
        id           uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        activity_id  uuid NOT NULL REFERENCES activity,
        person_id    uuid NOT NULL REFERENCES person,
        number       integer NOT NULL CHECK (number >= 1),
        state        text NOT NULL CHECK (state IN ('open', 'submitted')),
        -- Random and never sent: order and ids of what is shown are derived from it.
        seed         text NOT NULL,
        answers      jsonb NOT NULL DEFAULT '{}',
        version      integer NOT NULL DEFAULT 0,
        started_at   timestamptz NOT NULL,
        saved_at     timestamptz,
        submitted_at timestamptz,
        score        double precision CHECK (score BETWEEN 0 AND 1),
        passed       boolean,
        UNIQUE (enrolment_id, activity_id, number),
        CHECK ((state = 'submitted') = (submitted_at IS NOT NULL AND score IS NOT NULL AND passed IS NOT NULL))
      );
      CREATE UNIQUE INDEX quiz_attempt_one_open ON quiz_attempt (enrolment_id, activity_id) WHERE state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quiz_attempt, commitment, action_plan, reflection, learning_record, activity_progress,
        enrolment_progress, enrolment, cohort;
      DROP FUNCTION ensure_learning_record_month;
      DROP FUNCTION lowest_id_at;
    `);
  }
}
