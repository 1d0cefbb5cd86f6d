import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Certification implements MigrationInterface {
  readonly name = 'certification-0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A certificate is a public record: what it says is in its canonical form (RFC 8785) and nowhere else, so that
      -- no column can disagree with the hash. Issued once per entitlement.
      CREATE TABLE certificate (
        id                  text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{21}[AQgw]$'),
        person_id           uuid NOT NULL REFERENCES person,
        enrolment_id        uuid NOT NULL REFERENCES enrolment,
        achievement_key     text NOT NULL,
        achievement_version integer NOT NULL CHECK (achievement_version >= 1),
        award_number        integer NOT NULL CHECK (award_number >= 1),
        canonical           text NOT NULL,
        hash                bytea NOT NULL CHECK (length(hash) = 32),
        issued_at           timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX certificate_once
        ON certificate (person_id, achievement_key, achievement_version, award_number);
      CREATE INDEX certificate_by_enrolment ON certificate (enrolment_id);

      -- What has happened to a certificate since, one row an event. The reason is public.
      CREATE TABLE certificate_mark (
        id             uuid PRIMARY KEY,
        certificate_id text NOT NULL REFERENCES certificate,
        kind           text NOT NULL CHECK (kind IN ('superseded', 'revoked', 'suspended', 'resumed')),
        reason         text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
        at             timestamptz NOT NULL
      );
      CREATE INDEX certificate_mark_by_certificate ON certificate_mark (certificate_id, at);
      -- Revoked and replaced are for good, and happen once.
      CREATE UNIQUE INDEX certificate_mark_once ON certificate_mark (certificate_id, kind)
        WHERE kind IN ('superseded', 'revoked');

      CREATE TRIGGER certificate_is_immutable BEFORE UPDATE OR DELETE ON certificate
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER certificate_mark_is_append_only BEFORE UPDATE OR DELETE ON certificate_mark
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- The one thing about a certificate that its holder decides.
      CREATE TABLE certificate_showing (
        certificate_id text PRIMARY KEY REFERENCES certificate,
        name_shown     boolean NOT NULL,
        version        integer NOT NULL
      );

      CREATE TABLE certificate_paper (
        certificate_id text NOT NULL REFERENCES certificate,
        language       text NOT NULL CHECK (language IN ('sv', 'en')),
        file_id        uuid NOT NULL REFERENCES file,
        PRIMARY KEY (certificate_id, language)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate_paper, certificate_showing, certificate_mark, certificate');
  }
}
