import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';

const ensureMonths = statement(
  'learning-record-months',
  `SELECT ensure_learning_record_month(month)
   FROM generate_series(date_trunc('month', $1::timestamptz, 'UTC'), $2::timestamptz, interval '1 month') AS month`,
);

/** A year ahead: a missed sweep or a clock that is a little off never leaves a result without its partition. */
const monthsAhead = 12;

/** Keeps the monthly partitions of the learning records ahead of time. */
@Injectable()
export class LearningRecordMonths {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Makes what is missing from `from` (default: this month) to a year ahead. Twice has one effect. */
  async ensure(from: Date = this.clock.now()): Promise<void> {
    const until = new Date(this.clock.now());
    until.setUTCMonth(until.getUTCMonth() + monthsAhead);
    await this.statements.rows(ensureMonths, [from, until]);
  }
}
