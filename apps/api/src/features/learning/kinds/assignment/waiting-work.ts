import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { mayBeReviewed, reviewerOf } from './review-reach.ts';

const waiting = statement(
  'work-waiting',
  `SELECT count(*)::integer AS waiting, min(w.handed_in_at) AS "oldestAt"
   FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id
   WHERE w.state = 'handed-in' AND ${mayBeReviewed(1)}`,
);

/** How much waits for a reviewer: exactly what their queue holds. */
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
