import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FileColumns implements MigrationInterface {
  readonly name = 'file-columns-0000000000017';

  async up(runner: QueryRunner): Promise<void> {
    // Never written and never read: the content of a file says nothing of who put it there, the audit log does.
    await runner.query('ALTER TABLE file DROP COLUMN created_by');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE file ADD COLUMN created_by uuid');
  }
}
