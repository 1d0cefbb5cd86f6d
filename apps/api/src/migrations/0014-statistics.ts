import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Statistics implements MigrationInterface {
  readonly name = 'statistics-0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What may be shown, as it left the disclosure gate; never the numbers behind it.
      CREATE TABLE release (
        id            uuid PRIMARY KEY,
        series        text NOT NULL,
        published_at  timestamptz NOT NULL,
        title         jsonb NOT NULL,
        row_labels    jsonb NOT NULL,
        column_labels jsonb NOT NULL,
        released      jsonb NOT NULL
      );
      CREATE INDEX release_by_series ON release (series, published_at, id);

      CREATE TRIGGER release_is_immutable BEFORE UPDATE OR DELETE ON release
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE release');
  }
}
