import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { mayBeMarked } from '../quiz/essay-reach.ts';
import { mayBeReviewed, reviewerOf } from './review-reach.ts';

const waiting = statement(
  'work-waiting',
  `SELECT count(*)::integer AS waiting, min(since) AS "oldestAt" FROM (
     SELECT w.handed_in_at AS since FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id
     WHERE w.state = 'handed-in' AND ${mayBeReviewed(1)}
     UNION ALL
     SELECT q.submitted_at FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id
     WHERE q.score IS NULL AND ${mayBeMarked(1)}) AS unread`,
);

/** How much waits for a reviewer, work and essays together: exactly what their queue holds. */
@Injectable()
export class WaitingWork {
  constructor(private readonly statements: Statements) {}

  /** @returns how many pieces, and since when the oldest waits */
  async getWaiting(actor: PersonActor): Promise<{ waiting: number; oldestAt: string | null }> {
    const row = await this.statements.one<{ waiting: number; oldestAt: Date | null }>(
      waiting,
      reviewerOf(actor),
    );
    return { waiting: row.waiting, oldestAt: row.oldestAt?.toISOString() ?? null };
  }
}
