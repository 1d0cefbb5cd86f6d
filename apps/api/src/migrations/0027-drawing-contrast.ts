import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DrawingContrast implements MigrationInterface {
  readonly name = 'drawing-contrast-0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The lowest contrast of words in a drawing against what they stand on, 1 … 21: the gate speaks of it. Absent
      -- for what has no words, and for what came before it was measured.
      ALTER TABLE media ADD COLUMN contrast real;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE media DROP COLUMN contrast');
  }
}
