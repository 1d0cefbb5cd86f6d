import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { statement, Statements } from '../../platform/database/statements.ts';
import { ScopeNames } from '../people/index.ts';

const cohortNames = statement('cohort-names', 'SELECT id, name FROM cohort WHERE id = ANY ($1::uuid[])');
const programmeNames = statement(
  'programme-names',
  `SELECT p.id, COALESCE(n.title, d.title)->>'sv' AS name
   FROM programme p LEFT JOIN programme_draft d ON d.programme_id = p.id
   LEFT JOIN LATERAL (
     SELECT v.title FROM programme_version v WHERE v.programme_id = p.id ORDER BY v.number DESC LIMIT 1) n ON true
   WHERE p.id = ANY ($1::uuid[])`,
);

/** Cohorts and programmes as what a role may be limited to. */
@Injectable()
export class LearningScopes implements OnModuleInit {
  constructor(
    private readonly statements: Statements,
    private readonly scopeNames: ScopeNames,
  ) {}

  onModuleInit(): void {
    this.scopeNames.add('cohort', (ids) => this.namesBy(cohortNames, ids));
    this.scopeNames.add('programme', (ids) => this.namesBy(programmeNames, ids));
  }

  private async namesBy(
    query: typeof cohortNames,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.statements.rows<{ id: string; name: string }>(query, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
