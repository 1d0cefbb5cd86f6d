import { Injectable } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';

const inFramework = statement(
  'competences-of-framework',
  `SELECT k.reference AS id, k.name FROM competence k
   JOIN framework f ON f.id = k.framework AND f.version = k.framework_version
   WHERE k.framework = $1 AND f.number = 1 ORDER BY k.position`,
);

const isNewest = 'f.number = (SELECT max(l.number) FROM framework l WHERE l.id = f.id)';

const frameworks = statement(
  'frameworks',
  `SELECT json_build_object('rows', COALESCE(json_agg(json_build_object('id', f.id, 'version', f.version, 'name', f.name,
     'isNewest', ${isNewest},
     'competences', (SELECT COALESCE(json_agg(json_build_object('id', k.reference, 'name', k.name)
       ORDER BY k.position), '[]') FROM competence k WHERE k.framework = f.id AND k.framework_version = f.version))
     ORDER BY f.id, f.number DESC), '[]'))::text
   FROM framework f`,
);

@Injectable()
export class CompetenceReader {
  constructor(private readonly statements: Statements) {}

  /**
   * A framework's competences in its own order, by their references. In its first version: what people have chosen
   * from it before stays comparable with what they choose now.
   */
  listOf(framework: string): Promise<{ id: string; name: LocalText }[]> {
    return this.statements.rows(inFramework, [framework]);
  }

  /** Every framework in every version with its competences, as JSON. */
  async listFrameworks(): Promise<string> {
    return (await this.statements.rawJson(frameworks)) ?? '';
  }
}
