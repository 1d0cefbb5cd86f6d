import { Injectable } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';

const inFramework = statement(
  'competences-of-framework',
  `SELECT framework || '/' || id AS id, name FROM competence WHERE framework = $1 ORDER BY position`,
);

const frameworks = statement(
  'frameworks',
  `SELECT json_build_object('rows', COALESCE(json_agg(json_build_object('id', f.id, 'version', f.version, 'name', f.name,
     'competences', (SELECT COALESCE(json_agg(json_build_object('id', k.framework || '/' || k.id, 'name', k.name)
       ORDER BY k.position), '[]') FROM competence k WHERE k.framework = f.id)) ORDER BY f.id), '[]'))::text
   FROM framework f`,
);

@Injectable()
export class CompetenceReader {
  constructor(private readonly statements: Statements) {}

  /** A framework's competences in its own order; ids are `framework/competence`. */
  listOf(framework: string): Promise<{ id: string; name: LocalText }[]> {
    return this.statements.rows(inFramework, [framework]);
  }

  /** Every framework with its competences, as JSON. */
  async listFrameworks(): Promise<string> {
    return (await this.statements.rawJson(frameworks)) ?? '';
  }
}
