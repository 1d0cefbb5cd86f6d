import { Injectable } from '@nestjs/common';
import { closesAt, graceSeconds } from '@vagar/domain';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Clock } from '../../../../platform/time/clock.ts';

/**
 * A person's longer time for the quiz of a lineage, in per cent; 0 without one. It is theirs through all their
 * enrolments: who leaves and comes back has it still. Both are SQL for a value.
 */
export const extraPercentOf = (personId: string, lineageId: string): string =>
  `COALESCE((SELECT x.extra_percent FROM time_extension x JOIN enrolment xe ON xe.id = x.enrolment_id
     WHERE xe.person_id = ${personId} AND x.lineage_id = ${lineageId} ORDER BY x.given_at DESC LIMIT 1), 0)`;

const extraOf = statement(
  'time-extension-of',
  `SELECT ${extraPercentOf('e.person_id', 'a.lineage_id')} AS "extraPercent" FROM enrolment e, activity a
   WHERE e.id = $1 AND a.id = $2`,
);
/** Whoever begins an attempt shares this row: it has begun, and is found, or begins with the new time. */
const holdEnrolment = statement(
  'time-extension-enrolment',
  'SELECT id FROM enrolment WHERE id = $1 FOR UPDATE',
);
/** What is over stays over, also when nobody has noticed yet. The limit is the one that the attempt began with. */
const stillOpen = statement(
  'time-extension-attempts',
  `SELECT q.id, q.started_at AS "startedAt", q.time_limit AS "timeLimit",
     ${extraPercentOf('q.person_id', 'a.lineage_id')} AS "extraPercent"
   FROM quiz_attempt q JOIN activity a ON a.id = q.activity_id
   WHERE q.enrolment_id = $1 AND a.lineage_id = $2 AND q.state = 'open' AND q.closes_at >= $3 FOR UPDATE OF q`,
);
const setClosing = statement('time-extension-follow', 'UPDATE quiz_attempt SET closes_at = $2 WHERE id = $1');

interface OpenAttempt {
  readonly id: string;
  readonly startedAt: Date;
  readonly timeLimit: number | null;
  readonly extraPercent: number;
}

/** A person's longer time for a quiz, through all its versions. */
@Injectable()
export class TimeExtensions {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** In per cent of the limit; 0 without one. */
  async extraPercentOf(enrolmentId: string, activityId: string): Promise<number> {
    const found = await this.statements.one<{ extraPercent: number }>(extraOf, [enrolmentId, activityId]);
    return found.extraPercent;
  }

  /**
   * An attempt that is being answered gets the time that is written in `time_extension` now, counted from its start.
   * To be called in the transaction that wrote or removed the extension, after it.
   */
  async applyToOpen(enrolmentId: string, lineageId: string): Promise<void> {
    await this.statements.rows(holdEnrolment, [enrolmentId]);
    const notOver = new Date(this.clock.now().getTime() - graceSeconds * 1000);
    const attempts = await this.statements.rows<OpenAttempt>(stillOpen, [enrolmentId, lineageId, notOver]);
    for (const { id, startedAt, timeLimit, extraPercent } of attempts)
      await this.statements.change(setClosing, [id, closesAt(startedAt, timeLimit, extraPercent)]);
  }
}
