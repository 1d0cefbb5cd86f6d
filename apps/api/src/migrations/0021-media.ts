import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Media implements MigrationInterface {
  readonly name = 'media-0000000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What courses show: pictures, films, files, captions. Who put something there is in the audit log alone.
      CREATE TABLE media (
        id          uuid PRIMARY KEY,
        kind        text NOT NULL CHECK (kind IN ('picture', 'film', 'file', 'captions')),
        file_id     uuid NOT NULL REFERENCES file,
        title       text NOT NULL,
        alt         jsonb NOT NULL DEFAULT '{"sv": ""}',
        seconds     real,
        width       integer,
        height      integer,
        captions_sv uuid REFERENCES media,
        captions_en uuid REFERENCES media,
        version     integer NOT NULL DEFAULT 1,
        added_at    timestamptz NOT NULL
      );
      CREATE INDEX media_by_file ON media (file_id);
      CREATE INDEX media_by_kind ON media (kind, added_at DESC);
      CREATE INDEX media_by_captions_sv ON media (captions_sv);
      CREATE INDEX media_by_captions_en ON media (captions_en);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE media');
  }
}
