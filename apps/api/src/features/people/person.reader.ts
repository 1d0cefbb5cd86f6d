import { Injectable } from '@nestjs/common';
import type {
  AffiliationView,
  Page,
  peopleQuery,
  PersonRow,
  PersonView,
  Role,
  ScopeKind,
} from '@vagar/contract';
import type { z } from 'zod';
import { statement, Statements } from '../../platform/database/statements.ts';
import { NotFound } from '../../platform/errors/refusal.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { ScopeNames } from './scope-names.ts';
import { patternsOf } from './search-patterns.ts';

const onePerson = statement(
  'person',
  `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email::text AS email, p.locale,
          p.state, p.created_at AS "createdAt", p.version,
          (SELECT coalesce(json_agg(json_build_object(
                    'id', a.id, 'organisationId', a.organisation_id, 'organisationName', o.name, 'kind', a.kind,
                    'position', a.position_kind, 'title', a.title, 'validFrom', a.valid_from,
                    'validTo', a.valid_to, 'version', a.version) ORDER BY a.valid_from DESC, a.id), '[]')
             FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
            WHERE a.person_id = p.id) AS affiliations,
          (SELECT coalesce(json_agg(json_build_object(
                    'id', r.id, 'role', r.role, 'scopeKind', r.scope_kind, 'scopeId', r.scope_id,
                    'validFrom', r.valid_from, 'validTo', r.valid_to) ORDER BY r.valid_from DESC, r.id), '[]')
             FROM role_assignment r WHERE r.person_id = p.id) AS roles
     FROM person p WHERE p.id = $1`,
);

const swedishName = (direction: '' | 'DESC') =>
  `family_name COLLATE "sv-x-icu" ${direction}, given_name COLLATE "sv-x-icu" ${direction}, id`;

/** Every word must be found somewhere in name or address; an organisation counts with all below it. */
const pageSortedBy = (label: string, order: string) =>
  statement(
    `people-by-${label}`,
    `WITH RECURSIVE below AS (
       SELECT id FROM organisation WHERE id = $4
       UNION SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id
     ), hit AS (
       SELECT p.id, p.given_name, p.family_name, p.email, p.state, p.created_at
         FROM person p
        WHERE (p.given_name || ' ' || p.family_name || ' ' || p.email::text) ILIKE ALL ($1::text[])
          AND ($2::text IS NULL OR p.state = $2)
          AND ($3::text IS NULL OR EXISTS (
                SELECT FROM role_assignment r WHERE r.person_id = p.id AND r.role = $3
                   AND r.valid_from <= $5 AND (r.valid_to IS NULL OR r.valid_to >= $5)))
          AND ($4::uuid IS NULL OR EXISTS (
                SELECT FROM affiliation a JOIN below b ON b.id = a.organisation_id WHERE a.person_id = p.id
                   AND a.valid_from <= $5 AND (a.valid_to IS NULL OR a.valid_to >= $5)))
     ), page AS (
       SELECT * FROM hit ORDER BY ${order} LIMIT $6 OFFSET $7
     )
     SELECT (SELECT count(*)::integer FROM hit) AS total,
            (SELECT coalesce(json_agg(json_build_object(
                      'id', page.id, 'givenName', given_name, 'familyName', family_name, 'email', email,
                      'state', state,
                      'affiliations', (
                        SELECT coalesce(json_agg(a.title || ', ' || o.name ORDER BY a.valid_from, a.id), '[]')
                          FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
                         WHERE a.person_id = page.id AND a.valid_from <= $5
                           AND (a.valid_to IS NULL OR a.valid_to >= $5)),
                      'roles', (
                        SELECT coalesce(json_agg(DISTINCT r.role), '[]') FROM role_assignment r
                         WHERE r.person_id = page.id AND r.valid_from <= $5
                           AND (r.valid_to IS NULL OR r.valid_to >= $5))
                    ) ORDER BY ${order}), '[]') FROM page) AS rows`,
  );

const pages = {
  'family-name': pageSortedBy('name', swedishName('')),
  '-family-name': pageSortedBy('name-down', swedishName('DESC')),
  created: pageSortedBy('created', 'created_at, id'),
  '-created': pageSortedBy('created-down', 'created_at DESC, id DESC'),
} as const;

interface HeldRow {
  readonly id: string;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface PersonFacts extends Omit<PersonView, 'createdAt' | 'affiliations' | 'roles'> {
  readonly createdAt: Date;
  readonly affiliations: AffiliationView[];
  readonly roles: HeldRow[];
}

/** What administrators see of people. */
@Injectable()
export class PersonReader {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly scopeNames: ScopeNames,
  ) {}

  /** Everything about one person. @throws NotFound */
  async get(personId: string): Promise<PersonView> {
    const found = await this.statements.maybe<PersonFacts>(onePerson, [personId]);
    if (!found) throw new NotFound();
    const names = await this.namesOfScopes(found.roles);
    return {
      ...found,
      createdAt: found.createdAt.toISOString(),
      roles: found.roles.map(({ id, role, scopeKind, scopeId, validFrom, validTo }) => ({
        id,
        role,
        scope: { kind: scopeKind, id: scopeId, name: scopeId && (names.get(scopeId) ?? null) },
        validFrom,
        validTo,
      })),
    };
  }

  /** One page, filtered and sorted by the server, in one statement; affiliations and roles are today's. */
  async list(query: z.output<typeof peopleQuery>): Promise<Page<PersonRow>> {
    const { page, size, search, state, organisationId, role, sort } = query;
    const found = await this.statements.one<{ total: number; rows: PersonRow[] }>(pages[sort], [
      patternsOf(search),
      state ?? null,
      role ?? null,
      organisationId ?? null,
      stockholmDay(this.clock.now()),
      size,
      (page - 1) * size,
    ]);
    return { ...found, page, size };
  }

  /** One look-up for each kind of scope that occurs, however many roles there are. */
  private async namesOfScopes(held: readonly HeldRow[]): Promise<Map<string, string>> {
    const idsByKind = Map.groupBy(held, ({ scopeKind }) => scopeKind);
    const names = new Map<string, string>();
    for (const [kind, ofKind] of idsByKind) {
      const ids = ofKind.flatMap(({ scopeId }) => scopeId ?? []);
      for (const [id, name] of await this.scopeNames.namesOf(kind, ids)) names.set(id, name);
    }
    return names;
  }
}
