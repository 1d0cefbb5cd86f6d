import { Injectable } from '@nestjs/common';
import type { WorkReviewPage, WorkReviewRow, workReviewsQuery } from '@vagar/contract';
import type { z } from 'zod';
import { Audit } from '../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { mayBeMarked } from '../quiz/essay-reach.ts';
import { mayBeReviewed, reviewerOf } from './review-reach.ts';

/** What waits first, the oldest of it first; then what has been read, the latest first. */
const order = `(state = 'handed-in') DESC, CASE WHEN state = 'handed-in' THEN handed_in_at END, read_at DESC NULLS LAST,
  enrolment_id, activity_id, attempt_id`;

const course = 'c.key AS course_key, v.number AS course_number, v.title AS course_title';
const courseOf = 'JOIN course c ON c.id = e.course_id JOIN course_version v ON v.id = e.course_version_id';

/** The reviews of a row's work, also those made in an earlier version of the course. */
const reviewsOf = (row: string) => `FROM activity_review r JOIN activity ra ON ra.id = r.activity_id
  WHERE r.enrolment_id = ${row}.enrolment_id
    AND ra.lineage_id = (SELECT wa.lineage_id FROM activity wa WHERE wa.id = ${row}.activity_id)`;

/**
 * All that waits, and what has been read of the last year's: a course's whole history is no queue, and each look would
 * cost more than the one before. Waiting and read are looked up apart, each along an index of its own.
 */
const daysKept = 365;
const works = (which: string) => `
     SELECT NULL::uuid AS attempt_id, w.enrolment_id, w.activity_id, w.person_id, w.state, w.handed_in_at, ${course}
     FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id ${courseOf}
     WHERE ${which} AND ${mayBeReviewed(1)}`;
const essays = (which: string) => `
     SELECT q.id, q.enrolment_id, q.activity_id, q.person_id,
       CASE WHEN q.score IS NULL THEN 'handed-in' ELSE 'marked' END, q.submitted_at, ${course}
     FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id ${courseOf}
     WHERE ${which} AND ${mayBeMarked(1)}`;

const queue = statement(
  'work-queue',
  `WITH reachable AS (
     ${works(`w.state = 'handed-in'`)}
     UNION ALL ${works(`w.state IN ('returned', 'approved') AND w.handed_in_at > $8`)}
     UNION ALL ${essays('q.score IS NULL')}
     UNION ALL ${essays('q.score IS NOT NULL AND q.submitted_at > $8')}
   ), hit AS (
     SELECT reachable.*, CASE WHEN attempt_id IS NULL
         THEN (SELECT max(r.reviewed_at) ${reviewsOf('reachable')})
         ELSE (SELECT max(m.marked_at) FROM essay_mark m WHERE m.attempt_id = reachable.attempt_id) END AS read_at
     FROM reachable WHERE $5::text IS NULL OR course_key = $5
   ), page AS (
     SELECT hit.*, row_number() OVER (ORDER BY ${order}) AS place FROM hit ORDER BY place LIMIT $6 OFFSET $7
   )
   SELECT (SELECT count(*)::integer FROM hit) AS total,
     (SELECT count(*)::integer FROM hit WHERE state = 'handed-in') AS waiting,
     (SELECT COALESCE(json_agg(json_build_object('key', course_key, 'title', course_title)
        ORDER BY course_title->>'sv' COLLATE "sv-x-icu"), '[]')
      FROM (SELECT DISTINCT ON (course_key) course_key, course_title FROM reachable
            ORDER BY course_key, course_number DESC) courses) AS courses,
     (SELECT COALESCE(json_agg(page.person_id), '[]') FROM page) AS "personIds",
     (SELECT COALESCE(json_agg(json_build_object(
        'attemptId', page.attempt_id, 'enrolmentId', page.enrolment_id, 'activityId', page.activity_id,
        'name', p.given_name || ' ' || p.family_name, 'courseTitle', page.course_title, 'activityTitle', a.title,
        'state', page.state, 'handedInAt', page.handed_in_at,
        'rounds', (SELECT count(*) ${reviewsOf('page')}))
        ORDER BY page.place), '[]')
      FROM page JOIN person p ON p.id = page.person_id JOIN activity a ON a.id = page.activity_id) AS rows`,
);

/** What is handed in and waits for somebody to read it, work and essays in one list. Each look at the list is logged: it holds names. */
@Injectable()
export class WorkQueueReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One page of what lies within the actor's reach; never their own work. */
  list(
    actor: PersonActor,
    { page, size, course }: z.output<typeof workReviewsQuery>,
  ): Promise<WorkReviewPage> {
    return this.transaction.run(async () => {
      const { personIds, ...found } = await this.statements.one<
        Omit<WorkReviewPage, 'page' | 'size'> & { personIds: string[]; rows: WorkReviewRow[] }
      >(queue, [...reviewerOf(actor), course ?? null, size, (page - 1) * size, this.keptSince()]);
      await this.audit.record(actor, {
        action: 'work-queue.looked-at',
        subject: { kind: 'work-queue', id: null },
        after: { page, personIds },
      });
      return { ...found, page, size };
    });
  }

  private keptSince(): Date {
    return new Date(this.clock.now().getTime() - daysKept * 24 * 3600_000);
  }
}
