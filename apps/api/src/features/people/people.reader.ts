import { Injectable } from '@nestjs/common';
import type { AffiliationKind, PersonState, PositionKind } from '@vagar/contract';
import type { AffiliationId, Language, OrganisationId, PersonId } from '@vagar/domain';
import { statement, Statements } from '../../platform/database/statements.ts';

const namesOfPeople = statement(
  'people-names',
  `SELECT id, given_name AS "givenName", family_name AS "familyName" FROM person WHERE id = ANY ($1::uuid[])`,
);
const contactOf = statement(
  'person-contact',
  `SELECT id, given_name AS "givenName", family_name AS "familyName", email::text AS email, locale, state
     FROM person WHERE id = $1`,
);
const contactByEmail = statement(
  'person-by-email',
  `SELECT id, given_name AS "givenName", family_name AS "familyName", email::text AS email, locale, state
     FROM person WHERE email = $1::citext`,
);
const isAdministratorOn = statement(
  'person-is-administrator',
  `SELECT EXISTS (SELECT FROM role_assignment WHERE person_id = $1 AND role = 'admin'
      AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)) AS found`,
);
const affiliationsOn = statement(
  'affiliations-on-day',
  `SELECT a.id, a.person_id AS "personId", a.organisation_id AS "organisationId", o.name AS "organisationName",
          a.kind, a.position_kind AS position, a.title, a.valid_from AS "validFrom", a.valid_to AS "validTo"
     FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
    WHERE a.person_id = ANY ($1::uuid[]) AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to >= $2)
    ORDER BY a.valid_from, a.id`,
);
const subtree = statement(
  'organisation-subtree',
  `WITH RECURSIVE below AS (
     SELECT id FROM organisation WHERE id = ANY ($1::uuid[])
     UNION SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id
   ) SELECT id FROM below`,
);
const path = statement(
  'organisation-path',
  `WITH RECURSIVE above AS (
     SELECT id, parent_id FROM organisation WHERE id = ANY ($1::uuid[])
     UNION SELECT o.id, o.parent_id FROM organisation o JOIN above a ON o.id = a.parent_id
   ) SELECT id FROM above`,
);

export interface PersonName {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
}

/** How a person is reached. */
export interface PersonContact extends PersonName {
  readonly email: string;
  readonly locale: Language;
  readonly state: PersonState;
}

/** An affiliation that held on the day that was asked for. */
export interface HeldAffiliation {
  readonly id: AffiliationId;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly kind: AffiliationKind;
  readonly position: PositionKind | null;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What other features may know of people and organisations: one statement a question. */
@Injectable()
export class PeopleReader {
  constructor(private readonly statements: Statements) {}

  /** Names by person; those who do not exist are left out. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, PersonName>> {
    if (ids.length === 0) return new Map();
    const rows = await this.statements.rows<PersonName>(namesOfPeople, [ids]);
    return new Map(rows.map((it) => [it.id, it]));
  }

  findContact(personId: string): Promise<PersonContact | null> {
    return this.statements.maybe<PersonContact>(contactOf, [personId]);
  }

  /** Addresses are compared without regard to case. */
  findByEmail(email: string): Promise<PersonContact | null> {
    return this.statements.maybe<PersonContact>(contactByEmail, [email]);
  }

  async isAdministrator(personId: string, day: string): Promise<boolean> {
    return (await this.statements.one<{ found: boolean }>(isAdministratorOn, [personId, day])).found;
  }

  /** The affiliations that held on the day (`2026-11-23`), of all these persons. */
  affiliationsAt(personIds: readonly string[], day: string): Promise<HeldAffiliation[]> {
    return this.statements.rows<HeldAffiliation>(affiliationsOn, [personIds, day]);
  }

  /** The organisations themselves and everything under them, whenever it was valid. */
  organisationSubtree(...organisationIds: readonly string[]): Promise<OrganisationId[]> {
    return this.idsOf(subtree, organisationIds);
  }

  /** The organisations themselves and everything they lie under: what a `Place` is made of. */
  organisationPath(...organisationIds: readonly string[]): Promise<OrganisationId[]> {
    return this.idsOf(path, organisationIds);
  }

  private async idsOf(query: typeof subtree, ids: readonly string[]): Promise<OrganisationId[]> {
    const rows = await this.statements.rows<{ id: OrganisationId }>(query, [ids]);
    return rows.map(({ id }) => id);
  }
}
