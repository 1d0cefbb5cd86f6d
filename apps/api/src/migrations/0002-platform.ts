import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform implements MigrationInterface {
  readonly name = 'platform-0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The cookie's secret is only here as a hash: who reads the table cannot sign in with it.
      CREATE TABLE session (
        id         uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person_id  uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        touched_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_by_person ON session (person_id);
      CREATE INDEX session_by_expiry ON session (expires_at);

      -- status is null only inside the transaction that makes the effect.
      CREATE TABLE idempotency_key (
        person_id  uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        route      text NOT NULL,
        key        text NOT NULL,
        body_hash  bytea NOT NULL,
        status     smallint,
        body       text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, route, key)
      );
      CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

      CREATE TABLE rate_limit (
        purpose      text NOT NULL,
        subject_hash bytea NOT NULL,
        at           timestamptz NOT NULL
      );
      CREATE INDEX rate_limit_by_subject ON rate_limit (purpose, subject_hash, at);
      CREATE INDEX rate_limit_by_age ON rate_limit (at);

      -- Events, audit and jobs hold ids, never names or free text: erasing a person leaves them true.
      CREATE TABLE domain_event (
        id           uuid PRIMARY KEY,
        name         text NOT NULL,
        at           timestamptz NOT NULL,
        actor_id     uuid,
        actor_system text,
        payload      jsonb NOT NULL
      );
      CREATE INDEX domain_event_by_name ON domain_event (name, id);

      CREATE TABLE event_delivery (
        event_id   uuid NOT NULL REFERENCES domain_event ON DELETE CASCADE,
        subscriber text NOT NULL,
        at         timestamptz NOT NULL,
        PRIMARY KEY (event_id, subscriber)
      );

      CREATE TABLE audit_entry (
        id           uuid PRIMARY KEY,
        at           timestamptz NOT NULL,
        actor_id     uuid,
        actor_system text,
        action       text NOT NULL,
        subject_kind text NOT NULL,
        subject_id   text,
        before       jsonb,
        after        jsonb,
        reason       text
      );
      CREATE INDEX audit_entry_by_time ON audit_entry (at, id);
      CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, at);
      CREATE INDEX audit_entry_by_subject ON audit_entry (subject_id, at);
      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
      CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

      CREATE TABLE mail_message (
        id         uuid PRIMARY KEY,
        message_id text NOT NULL UNIQUE,
        person_id  uuid REFERENCES person ON DELETE SET NULL,
        address    text,
        kind       text NOT NULL,
        locale     text NOT NULL,
        subject    text,
        text_body  text,
        html_body  text,
        state      text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'kept')),
        created_at timestamptz NOT NULL,
        sent_at    timestamptz,
        erased_at  timestamptz
      );
      CREATE INDEX mail_message_by_time ON mail_message (created_at, id);

      CREATE TABLE file (
        id         uuid PRIMARY KEY,
        sha256     bytea NOT NULL,
        size       bigint NOT NULL CHECK (size >= 0),
        mime       text NOT NULL,
        name       text NOT NULL,
        shared     boolean NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX file_by_content ON file (sha256);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE file, mail_message, audit_entry, event_delivery, domain_event, rate_limit, idempotency_key, session;
      DROP FUNCTION refuse_audit_change;
    `);
  }
}
