import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { Clock } from '../../platform/time/clock.ts';

/** Two that start at once would both make a missing month, and one of them would fail. */
const takeTurn = statement(
  'learning-record-months-turn',
  `SELECT pg_advisory_xact_lock(hashtext('learning-record-months'))`,
);
/** Months are counted in UTC: in the session's time zone summer time would move them, and one would be left out. */
const ensureMonths = statement(
  'learning-record-months',
  `SELECT ensure_learning_record_month(month)
   FROM generate_series(date_trunc('month', $1::timestamptz, 'UTC'), $2::timestamptz, interval '1 month', 'UTC')
     AS month`,
);

/** A year ahead: a missed sweep or a clock that is a little off never leaves a result without its partition. */
const monthsAhead = 12;

/** Keeps the monthly partitions of the learning records ahead of time: at every start, and by a daily sweep. */
@Injectable()
export class LearningRecordMonths implements OnModuleInit {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    this.sweeps.add({ name: 'learning-record-months', everyMinutes: 24 * 60, run: () => this.ensure() });
    await this.ensure();
  }

  /** Makes what is missing from `from` (default: this month) to a year ahead. Twice has one effect. */
  async ensure(from: Date = this.clock.now()): Promise<void> {
    const until = new Date(this.clock.now());
    until.setUTCMonth(until.getUTCMonth() + monthsAhead);
    await this.transaction.run(async () => {
      await this.statements.rows(takeTurn);
      await this.statements.rows(ensureMonths, [from, until]);
    });
  }
}
