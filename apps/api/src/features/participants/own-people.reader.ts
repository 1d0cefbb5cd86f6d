import { Injectable } from '@nestjs/common';
import type { ownPeopleQuery, OwnPersonRow, Page } from '@vagar/contract';
import type { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { patternsOf } from '../people/index.ts';
import { organisationReach } from './reach.policy.ts';

const order = (direction: '' | 'DESC') =>
  `family_name COLLATE "sv-x-icu" ${direction}, given_name COLLATE "sv-x-icu" ${direction}, id`;

/**
 * People with an affiliation today within the reach; only that affiliation is shown, for what they do elsewhere is
 * not this organisation's to see. Status and last step of their courses, never answers.
 */
const pageSorted = (label: string, sorted: string) =>
  statement(
    `own-people-by-${label}`,
    `WITH RECURSIVE below AS (
       SELECT id FROM organisation WHERE $1::boolean OR id = ANY ($2::uuid[])
       UNION SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id
     ), held AS (
       SELECT a.person_id, string_agg(a.title || ', ' || o.name, '; ' ORDER BY a.valid_from, a.id) AS affiliation
       FROM below b JOIN affiliation a ON a.organisation_id = b.id JOIN organisation o ON o.id = b.id
       WHERE a.valid_from <= $3 AND (a.valid_to IS NULL OR a.valid_to >= $3)
       GROUP BY a.person_id
     ), hit AS (
       SELECT p.id, p.given_name, p.family_name, held.affiliation
       FROM held JOIN person p ON p.id = held.person_id
       WHERE p.state <> 'deactivated' AND (p.given_name || ' ' || p.family_name) ILIKE ALL ($4::text[])
     ), page AS (
       SELECT * FROM hit ORDER BY ${sorted} LIMIT $5 OFFSET $6
     )
     SELECT (SELECT count(*)::integer FROM hit) AS total,
       (SELECT COALESCE(json_agg(json_build_object(
          'personId', id, 'name', given_name || ' ' || family_name, 'affiliation', affiliation,
          'courses', (
            SELECT COALESCE(json_agg(json_build_object('courseTitle', v.title, 'state', e.state,
                'progress', json_build_object('requiredDone', COALESCE(g.required_done, 0),
                  'requiredTotal', COALESCE(g.required_total, 0)),
                'lastStepAt', g.last_step_at) ORDER BY e.enrolled_at DESC, e.id), '[]')
            FROM enrolment e JOIN course_version v ON v.id = e.course_version_id
            LEFT JOIN enrolment_progress g ON g.enrolment_id = e.id
            WHERE e.person_id = page.id)
        ) ORDER BY ${sorted}), '[]') FROM page) AS rows`,
  );

const pages = {
  name: pageSorted('name', order('')),
  '-name': pageSorted('name-down', order('DESC')),
} as const;

/** An organisation's own people, for its contact. Each look is logged. */
@Injectable()
export class OwnPeopleReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { page, size, search, sort }: z.output<typeof ownPeopleQuery>,
  ): Promise<Page<OwnPersonRow>> {
    return this.transaction.run(async () => {
      const [everywhere, organisationIds] = organisationReach(actor.reachOf('organisation-people:read'));
      const found = await this.statements.one<{ total: number; rows: OwnPersonRow[] }>(pages[sort], [
        everywhere,
        organisationIds,
        stockholmDay(this.clock.now()),
        patternsOf(search),
        size,
        (page - 1) * size,
      ]);
      await this.audit.record(actor, {
        action: 'organisation-people.looked-at',
        subject: { kind: 'organisation', id: organisationIds[0] ?? null },
        after: { page, organisationIds, personIds: found.rows.map(({ personId }) => personId) },
      });
      return { ...found, page, size };
    });
  }
}
