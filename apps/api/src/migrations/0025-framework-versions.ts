import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FrameworkVersions implements MigrationInterface {
  readonly name = 'framework-versions-0000000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was loaded before counted as one version, whatever each competence said.
      UPDATE competence k SET framework_version = f.version FROM framework f
        WHERE f.id = k.framework AND k.framework_version <> f.version;

      -- Versions of a framework stand beside one another; the highest number is the newest. Without a hash its content
      -- was loaded before hashes were kept.
      ALTER TABLE framework
        ADD COLUMN number       integer NOT NULL DEFAULT 1,
        ADD COLUMN source       text,
        ADD COLUMN license      text,
        ADD COLUMN content_hash text,
        ADD COLUMN added_at     timestamptz,
        ADD COLUMN added_by     uuid REFERENCES person,
        DROP CONSTRAINT framework_pkey,
        ADD PRIMARY KEY (id, version),
        ADD UNIQUE (id, number);
      CREATE INDEX framework_by_adder ON framework (added_by);

      -- By its reference an objective names a competence: framework/id in the first version, framework@version/id in
      -- later ones.
      ALTER TABLE competence ADD COLUMN reference text;
      UPDATE competence SET reference = framework || '/' || id;
      ALTER TABLE competence
        ALTER COLUMN reference SET NOT NULL,
        ADD UNIQUE (reference),
        DROP CONSTRAINT competence_pkey,
        ADD PRIMARY KEY (framework, framework_version, id),
        ADD FOREIGN KEY (framework, framework_version) REFERENCES framework (id, version);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM competence k USING framework f
        WHERE f.id = k.framework AND f.version = k.framework_version AND f.number > 1;
      DELETE FROM framework WHERE number > 1;
      ALTER TABLE competence
        DROP CONSTRAINT competence_framework_framework_version_fkey,
        DROP CONSTRAINT competence_pkey,
        DROP COLUMN reference,
        ADD PRIMARY KEY (framework, id);
      ALTER TABLE framework
        DROP CONSTRAINT framework_pkey,
        DROP COLUMN number,
        DROP COLUMN source,
        DROP COLUMN license,
        DROP COLUMN content_hash,
        DROP COLUMN added_at,
        DROP COLUMN added_by,
        ADD PRIMARY KEY (id);
    `);
  }
}
