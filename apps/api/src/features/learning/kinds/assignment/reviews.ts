import { Injectable } from '@nestjs/common';
import type { WorkReviewView } from '@vagar/contract';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Envelope } from '../../../../platform/secrets/envelope.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { Ids } from '../../../../platform/time/ids.ts';

type Review = WorkReviewView['reviews'][number];

export interface NewReview extends Pick<Review, 'decision' | 'levels' | 'points' | 'comment'> {
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly reviewerId: string;
}

const add = statement(
  'review-add',
  `INSERT INTO activity_review
     (id, enrolment_id, activity_id, reviewer_id, decision, levels, points, sealed, reviewed_at)
   VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`,
);
const ofWork = statement(
  'reviews-of-work',
  `SELECT r.id, r.reviewer_id AS "reviewerId", p.given_name || ' ' || p.family_name AS reviewer, r.decision,
     r.levels, r.points, r.sealed, r.reviewed_at AS at
   FROM activity_review r JOIN person p ON p.id = r.reviewer_id
   JOIN activity ra ON ra.id = r.activity_id JOIN activity a ON a.id = $2 AND a.lineage_id = ra.lineage_id
   WHERE r.enrolment_id = $1 ORDER BY r.reviewed_at DESC, r.id DESC`,
);

interface Row extends Omit<Review, 'comment' | 'at'> {
  readonly id: string;
  readonly reviewerId: string;
  readonly sealed: Buffer;
  readonly at: Date;
}

/** Where a comment belongs: its bytes do not open in another review or as another reviewer's. */
const reviewBelonging = (id: string, reviewerId: string) => ({
  kind: 'review',
  recordId: id,
  authorId: reviewerId,
});

/** What was said of a piece of work, each time it was read. The comments are sealed: they speak of one person. */
@Injectable()
export class Reviews {
  constructor(
    private readonly statements: Statements,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the review's id */
  async add({ comment, reviewerId, ...review }: NewReview): Promise<string> {
    const id: string = this.ids.next();
    await this.statements.change(add, [
      id,
      review.enrolmentId,
      review.activityId,
      reviewerId,
      review.decision,
      review.levels,
      review.points,
      this.envelope.seal('reflection', comment, reviewBelonging(id, reviewerId)),
      this.clock.now(),
    ]);
    return id;
  }

  /** The latest first. Who may read them is the caller's to know. */
  async listOf(enrolmentId: string, activityId: string): Promise<Review[]> {
    const rows = await this.statements.rows<Row>(ofWork, [enrolmentId, activityId]);
    return rows.map(({ id, reviewerId, sealed, at, ...review }) => ({
      ...review,
      comment: this.envelope.open('reflection', sealed, reviewBelonging(id, reviewerId)),
      at: at.toISOString(),
    }));
  }
}
