import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { graceSeconds, isTimeOver } from '@vagar/domain';
import { Actor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { isOutage } from '../../../../platform/errors/outage.ts';
import { messageOf } from '../../../../platform/errors/told.ts';
import { Sweeps } from '../../../../platform/jobs/sweeps.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { takesResults } from '../../../enrolment/index.ts';
import { Grading } from './grading.ts';
import { HeldAttempts } from './held-attempts.ts';

const atATime = 500;
/** Page after page by id: those that cannot be handed in stand in nobody's way. */
const overdue = statement(
  'quiz-attempts-overdue',
  `SELECT q.id FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id
   WHERE q.state = 'open' AND q.closes_at < $1 AND e.state IN ('active', 'completed')
     AND ($2::uuid IS NULL OR q.id > $2)
   ORDER BY q.id LIMIT ${atATime}`,
);
const overdueOf = statement(
  'quiz-attempts-overdue-of',
  `SELECT id FROM quiz_attempt WHERE enrolment_id = ANY ($1::uuid[]) AND state = 'open' AND closes_at < $2 ORDER BY id`,
);

/** The time decides, whoever notices it. */
const clockwork = Actor.system('quiz-time');

/**
 * An attempt whose time is over is handed in with what was saved in time: when anybody reads it or wants another,
 * and by a sweep, so that a learner whose browser died has their result.
 */
@Injectable()
export class OverdueAttempts implements OnModuleInit {
  private readonly logger = new Logger(OverdueAttempts.name);

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly attempts: HeldAttempts,
    private readonly grading: Grading,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.add({ name: 'quiz-time', everyMinutes: 1, run: () => this.handInAll() });
  }

  /** Once, however many notice it at the same time; nothing when the time is not over. */
  handIn(attemptId: string): Promise<void> {
    return this.transaction.run(async () => {
      const attempt = await this.attempts.hold(attemptId);
      if (attempt?.state !== 'open' || attempt.closesAt === null) return;
      if (!isTimeOver(attempt.closesAt, this.clock.now()) || !takesResults(attempt.enrolmentState)) return;
      await this.grading.handIn(clockwork, attempt, attempt.closesAt);
    });
  }

  /** Those of some enrolments, before these go to another version. Inside the caller's transaction. */
  async handInOf(enrolmentIds: readonly string[]): Promise<void> {
    const values = [enrolmentIds, this.latestEnd()];
    for (const { id } of await this.statements.rows<{ id: string }>(overdueOf, values)) await this.handIn(id);
  }

  /** Each by itself: one that cannot be handed in keeps no other waiting. */
  private async handInAll(): Promise<void> {
    const latest = this.latestEnd();
    let found: readonly { id: string }[] = [];
    do {
      found = await this.statements.rows<{ id: string }>(overdue, [latest, found.at(-1)?.id ?? null]);
      await this.handInEach(found);
    } while (found.length === atATime);
  }

  private async handInEach(found: readonly { id: string }[]): Promise<void> {
    for (const { id } of found)
      try {
        await this.transaction.outside(() => this.handIn(id));
      } catch (error) {
        if (isOutage(error)) throw error;
        this.logger.error(`Attempt ${id}: ${messageOf(error)}`);
      }
  }

  /** What closed before it is over, grace and all. */
  private latestEnd(): Date {
    return new Date(this.clock.now().getTime() - graceSeconds * 1000);
  }
}
