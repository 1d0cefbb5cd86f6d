import { Injectable } from '@nestjs/common';
import type { CohortList, Page, ParticipantRow, participantsQuery } from '@vagar/contract';
import type { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { patternsOf } from '../people/index.ts';
import { cohortReach, isWithinReach } from './reach.policy.ts';

const cohorts = statement(
  'cohorts',
  `SELECT h.id, h.name, c.key AS "courseKey", h.starts_on AS "startsOn", h.ends_on AS "endsOn",
     (SELECT v.title FROM course_version v WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1) AS "courseTitle",
     (SELECT count(*)::integer FROM enrolment e
      WHERE e.cohort_id = h.id AND e.state NOT IN ('withdrawn', 'expired')) AS participants
   FROM cohort h JOIN course c ON c.id = h.course_id
   WHERE ${isWithinReach(1)}
   ORDER BY h.starts_on DESC, h.name, h.id`,
);

const byName = (direction: '' | 'DESC') =>
  `family_name COLLATE "sv-x-icu" ${direction}, given_name COLLATE "sv-x-icu" ${direction}, enrolment_id`;

/** No row at all when the cohort does not exist or lies outside the reach: the two look the same. */
const pageSortedBy = (label: string, order: string) =>
  statement(
    `participants-by-${label}`,
    `WITH place AS (
       SELECT h.id FROM cohort h WHERE h.id = $1 AND ${isWithinReach(2)}
     ), hit AS (
       SELECT e.id AS enrolment_id, e.person_id, e.state, p.given_name, p.family_name,
         COALESCE(g.required_done, 0) AS done, COALESCE(g.required_total, 0) AS required,
         g.last_step_id, g.last_step_at
       FROM place JOIN enrolment e ON e.cohort_id = place.id JOIN person p ON p.id = e.person_id
       LEFT JOIN enrolment_progress g ON g.enrolment_id = e.id
       WHERE (p.given_name || ' ' || p.family_name) ILIKE ALL ($5::text[]) AND ($6::text IS NULL OR e.state = $6)
     ), page AS (
       SELECT * FROM hit ORDER BY ${order} LIMIT $8 OFFSET $9
     )
     SELECT (SELECT count(*)::integer FROM hit) AS total,
       (SELECT COALESCE(json_agg(json_build_object(
          'personId', person_id, 'enrolmentId', enrolment_id, 'name', given_name || ' ' || family_name,
          'affiliations', (
            SELECT COALESCE(json_agg(a.title || ', ' || o.name ORDER BY a.valid_from, a.id), '[]')
            FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
            WHERE a.person_id = page.person_id AND a.valid_from <= $7 AND (a.valid_to IS NULL OR a.valid_to >= $7)),
          'state', state, 'progress', json_build_object('requiredDone', done, 'requiredTotal', required),
          'lastStep', (SELECT y.title FROM activity y WHERE y.id = page.last_step_id), 'lastStepAt', last_step_at
        ) ORDER BY ${order}), '[]') FROM page) AS rows
     FROM place`,
  );

const share = 'done::float / NULLIF(required, 0)';
const pages = {
  name: pageSortedBy('name', byName('')),
  '-name': pageSortedBy('name-down', byName('DESC')),
  progress: pageSortedBy('progress', `${share} NULLS FIRST, ${byName('')}`),
  '-progress': pageSortedBy('progress-down', `${share} DESC NULLS LAST, ${byName('')}`),
  'last-step': pageSortedBy('last-step', `last_step_at NULLS FIRST, ${byName('')}`),
  '-last-step': pageSortedBy('last-step-down', `last_step_at DESC NULLS LAST, ${byName('')}`),
} as const;

/** Cohorts and the people in them, by name, for those who run them. Each look at a list is logged. */
@Injectable()
export class ParticipantsReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The cohorts within the actor's reach, newest first. */
  async listCohorts(actor: PersonActor): Promise<CohortList> {
    const reach = cohortReach(actor.reachOf('cohorts:read'));
    return { rows: await this.statements.rows<CohortList['rows'][number]>(cohorts, reach) };
  }

  /**
   * One page, filtered and sorted by the server; affiliations are today's.
   * @throws NotFound for a cohort that does not exist or lies outside the actor's reach
   */
  listParticipants(
    actor: PersonActor,
    cohortId: string,
    { page, size, search, state, sort }: z.output<typeof participantsQuery>,
  ): Promise<Page<ParticipantRow>> {
    return this.transaction.run(async () => {
      const found = await this.statements.one<{ total: number; rows: ParticipantRow[] }>(pages[sort], [
        cohortId,
        ...cohortReach(actor.reachOf('participants:read')),
        patternsOf(search),
        state ?? null,
        stockholmDay(this.clock.now()),
        size,
        (page - 1) * size,
      ]);
      await this.audit.record(actor, {
        action: 'participants.looked-at',
        subject: { kind: 'cohort', id: cohortId },
        after: { page, personIds: found.rows.map(({ personId }) => personId) },
      });
      return { ...found, page, size };
    });
  }
}
