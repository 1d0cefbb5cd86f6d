import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { OrganisationList, OrganisationView } from '@vagar/contract';
import { statement, Statements } from '../../platform/database/statements.ts';
import { ScopeNames } from './scope-names.ts';

const columns = `id, name, kind, code, parent_id AS "parentId", valid_from AS "validFrom", valid_to AS "validTo",
  successor_id AS "successorId", version`;

const everyOrganisation = statement(
  'organisations',
  `SELECT ${columns} FROM organisation ORDER BY name COLLATE "sv-x-icu", valid_from, id`,
);
const oneOrganisation = statement('organisation', `SELECT ${columns} FROM organisation WHERE id = $1`);
const organisationNames = statement(
  'organisation-names',
  'SELECT id, name FROM organisation WHERE id = ANY ($1::uuid[])',
);

/** The tree as administrators see it: some dozens of rows, so it comes whole, past and present. */
@Injectable()
export class OrganisationReader implements OnModuleInit {
  constructor(
    private readonly statements: Statements,
    private readonly scopeNames: ScopeNames,
  ) {}

  onModuleInit(): void {
    this.scopeNames.add('organisation', (ids) => this.names(ids));
  }

  async list(): Promise<OrganisationList> {
    return { rows: await this.statements.rows<OrganisationView>(everyOrganisation) };
  }

  /** @throws NotFound */
  get(organisationId: string): Promise<OrganisationView> {
    return this.statements.one<OrganisationView>(oneOrganisation, [organisationId]);
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.statements.rows<{ id: string; name: string }>(organisationNames, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
