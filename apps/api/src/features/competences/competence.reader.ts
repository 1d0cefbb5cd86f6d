import { Injectable } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';

const inFramework = statement(
  'competences-of-framework',
  `SELECT framework || '/' || id AS id, name FROM competence WHERE framework = $1 ORDER BY position`,
);

@Injectable()
export class CompetenceReader {
  constructor(private readonly statements: Statements) {}

  /** A framework's competences in its own order; ids are `framework/competence`. */
  listOf(framework: string): Promise<{ id: string; name: LocalText }[]> {
    return this.statements.rows(inFramework, [framework]);
  }
}
