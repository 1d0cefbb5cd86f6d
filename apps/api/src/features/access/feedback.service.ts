import { Injectable } from '@nestjs/common';
import type { FeedbackRow, listQuery, Page, sendFeedback } from '@vagar/contract';
import type { z } from 'zod';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { feedbackFrom } from './access-limits.ts';
import { AttemptLimits } from './attempt-limits.ts';

const addReport = statement(
  'feedback-add',
  'INSERT INTO accessibility_feedback (id, at, message, page, contact) VALUES ($1, $2, $3, $4, $5)',
);
const pageOfReports = statement(
  'feedback-page',
  `SELECT id, at, message, page, contact, (SELECT count(*)::integer FROM accessibility_feedback) AS total
     FROM accessibility_feedback ORDER BY at DESC, id DESC LIMIT $1 OFFSET $2`,
);

/**
 * Reports about accessibility, from anyone, signed in or not (12 § lagen om tillgänglighet till digital offentlig
 * service, SFS 2018:1937). Nothing is stored about who sends but what they write.
 */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly statements: Statements,
    private readonly limits: AttemptLimits,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal too-many-attempts when too much comes from one place */
  async send({ message, page, contact }: z.output<typeof sendFeedback>, ip: string): Promise<void> {
    await this.limits.take(feedbackFrom(ip));
    await this.statements.change(addReport, [
      this.ids.next(),
      this.clock.now(),
      message,
      page ?? null,
      contact ?? null,
    ]);
  }

  /** Newest first. */
  async list({ page, size }: z.output<typeof listQuery>): Promise<Page<FeedbackRow>> {
    const found = await this.statements.rows<Omit<FeedbackRow, 'at'> & { at: Date; total: number }>(
      pageOfReports,
      [size, (page - 1) * size],
    );
    const rows = found.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
    return { rows, page, size, total: found[0]?.total ?? 0 };
  }
}
