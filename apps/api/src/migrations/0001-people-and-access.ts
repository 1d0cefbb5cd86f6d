import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleAndAccess implements MigrationInterface {
  readonly name = 'people-and-access-0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      -- No personal identity number and no party, ever: neither is needed, and the latter is special-category
      -- data (GDPR article 9).
      CREATE TABLE person (
        id          uuid PRIMARY KEY,
        given_name  text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
        family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
        email       citext NOT NULL UNIQUE CHECK (length(email) <= 254),
        locale      text NOT NULL DEFAULT 'sv' CHECK (locale IN ('sv', 'en')),
        state       text NOT NULL CHECK (state IN ('invited', 'active', 'deactivated')),
        version     integer NOT NULL DEFAULT 1,
        created_at  timestamptz NOT NULL
      );
      CREATE INDEX person_by_name ON person (family_name, given_name, id);
      CREATE INDEX person_by_created ON person (created_at, id);
      CREATE INDEX person_search ON person
        USING gin ((given_name || ' ' || family_name || ' ' || email::text) gin_trgm_ops);

      CREATE TABLE password (
        person_id  uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        hash       text NOT NULL,
        changed_at timestamptz NOT NULL
      );

      -- What a mailed single-use link stands for; the link's own secret is only here as a hash.
      CREATE TABLE access_link (
        id         uuid PRIMARY KEY,
        person_id  uuid REFERENCES person ON DELETE CASCADE,
        purpose    text NOT NULL CHECK (purpose IN ('activation', 'reset', 'email-change', 'first-admin')),
        token_hash bytea NOT NULL UNIQUE,
        payload    jsonb NOT NULL DEFAULT '{}',
        expires_at timestamptz NOT NULL,
        used_at    timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX access_link_by_person ON access_link (person_id, purpose);

      CREATE TABLE organisation (
        id           uuid PRIMARY KEY,
        name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        kind         text NOT NULL,
        code         text UNIQUE,
        parent_id    uuid REFERENCES organisation CHECK (parent_id <> id),
        valid_from   date NOT NULL,
        valid_to     date,
        successor_id uuid REFERENCES organisation CHECK (successor_id <> id),
        version      integer NOT NULL DEFAULT 1,
        CHECK (valid_to >= valid_from)
      );
      CREATE INDEX organisation_by_parent ON organisation (parent_id);
      CREATE INDEX organisation_by_successor ON organisation (successor_id);

      -- A person may hold several at once; each ends on its own date, and history stays.
      CREATE TABLE affiliation (
        id              uuid PRIMARY KEY,
        person_id       uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        kind            text NOT NULL CHECK (kind IN ('elected', 'civil')),
        position_kind   text CHECK (position_kind IN ('member', 'substitute', 'chair')),
        title           text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        valid_from      date NOT NULL,
        valid_to        date,
        version         integer NOT NULL DEFAULT 1,
        CHECK (valid_to >= valid_from)
      );
      CREATE INDEX affiliation_by_person ON affiliation (person_id);
      CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id, valid_from);

      CREATE TABLE role_assignment (
        id          uuid PRIMARY KEY,
        person_id   uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        role        text NOT NULL,
        scope_kind  text NOT NULL CHECK (scope_kind IN ('everywhere', 'organisation', 'programme', 'cohort')),
        scope_id    uuid,
        valid_from  date NOT NULL,
        valid_to    date,
        CHECK (valid_to >= valid_from),
        CHECK ((scope_kind = 'everywhere') = (scope_id IS NULL))
      );
      CREATE INDEX role_assignment_by_person ON role_assignment (person_id);
      CREATE INDEX role_assignment_by_role ON role_assignment (role, scope_kind, scope_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE role_assignment, affiliation, organisation, access_link, password, person;
      DROP EXTENSION pg_trgm;
      DROP EXTENSION citext;
    `);
  }
}
