import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { Transaction } from '../../../../../platform/database/transaction.ts';
import { Clock } from '../../../../../platform/time/clock.ts';
import { TimeExtensions } from '../time-extensions.ts';

/** Before anything that shares the row, or two who extend at once would wait for each other. */
const holdEnrolment = statement(
  'extend-time-enrolment',
  'SELECT id FROM enrolment WHERE id = $1 AND course_id = $2 FOR UPDATE',
);
const found = statement(
  'extend-time-found',
  'SELECT extra_percent AS "extraPercent" FROM time_extension WHERE enrolment_id = $1 AND lineage_id = $2',
);
const extend = statement(
  'extend-time',
  `INSERT INTO time_extension (enrolment_id, lineage_id, extra_percent, given_by, given_at)
   VALUES ($1, $2, $3, $4, $5) ON CONFLICT (enrolment_id, lineage_id) DO UPDATE
     SET extra_percent = excluded.extra_percent, given_by = excluded.given_by, given_at = excluded.given_at`,
);
const end = statement(
  'extend-time-end',
  'DELETE FROM time_extension WHERE enrolment_id = $1 AND lineage_id = $2',
);

/** A person gets longer time for a quiz. Why is never asked and nowhere kept: it could be their health. */
@Injectable()
export class ExtendTimeService {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly extensions: TimeExtensions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * For every attempt to come and the one that is open. The caller has seen to it that the actor may.
   * @param extraPercent of the limit; 0 takes the extension away
   * @throws NotFound for an enrolment of another course
   */
  extend(
    actor: PersonActor,
    { lineageId, courseId }: { readonly lineageId: string; readonly courseId: string },
    enrolmentId: string,
    extraPercent: number,
  ): Promise<void> {
    return this.transaction.run(async () => {
      await this.statements.one(holdEnrolment, [enrolmentId, courseId]);
      const subject = [enrolmentId, lineageId];
      const before = await this.statements.maybe<{ extraPercent: number }>(found, subject);
      if ((before?.extraPercent ?? 0) === extraPercent) return;
      if (extraPercent === 0) await this.statements.change(end, subject);
      else await this.statements.change(extend, [...subject, extraPercent, actor.id, this.clock.now()]);
      await this.extensions.applyToOpen(enrolmentId, lineageId);
      await this.audit.record(actor, {
        action: 'quiz-time.extended',
        subject: { kind: 'enrolment', id: enrolmentId },
        before: { extraPercent: before?.extraPercent ?? 0 },
        after: { extraPercent, lineageId },
      });
    });
  }
}
