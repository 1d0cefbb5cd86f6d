import { Injectable } from '@nestjs/common';
import { closesAt, graceSeconds } from '@vagar/domain';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Clock } from '../../../../platform/time/clock.ts';

const extraOf = statement(
  'time-extension-of',
  `SELECT x.extra_percent AS "extraPercent" FROM time_extension x JOIN activity a ON a.lineage_id = x.lineage_id
   WHERE x.enrolment_id = $1 AND a.id = $2`,
);
/** Whoever begins an attempt shares this row: it has begun, and is found, or begins with the new time. */
const holdEnrolment = statement(
  'time-extension-enrolment',
  'SELECT id FROM enrolment WHERE id = $1 FOR UPDATE',
);
/** What is over stays over, also when nobody has noticed yet. */
const stillOpen = statement(
  'time-extension-attempts',
  `SELECT q.id, q.started_at AS "startedAt", (a.content->>'timeLimit')::integer AS "timeLimit",
     COALESCE(x.extra_percent, 0) AS "extraPercent"
   FROM quiz_attempt q JOIN activity a ON a.id = q.activity_id
   LEFT JOIN time_extension x ON x.enrolment_id = q.enrolment_id AND x.lineage_id = a.lineage_id
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
    const found = await this.statements.maybe<{ extraPercent: number }>(extraOf, [enrolmentId, activityId]);
    return found?.extraPercent ?? 0;
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
