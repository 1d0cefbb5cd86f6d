import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { Transaction } from '../../../../../platform/database/transaction.ts';
import { Clock } from '../../../../../platform/time/clock.ts';
import { extraPercentOf, TimeExtensions } from '../time-extensions.ts';

/** Before anything that shares the row, or two who extend at once would wait for each other. */
const holdEnrolment = statement(
  'extend-time-enrolment',
  'SELECT person_id AS "personId" FROM enrolment WHERE id = $1 AND course_id = $2 AND person_id <> $3 FOR UPDATE',
);
const found = statement('extend-time-found', `SELECT ${extraPercentOf('$1', '$2')} AS "extraPercent"`);
const extend = statement(
  'extend-time',
  `INSERT INTO time_extension (enrolment_id, lineage_id, extra_percent, given_by, given_at)
   VALUES ($1, $2, $3, $4, $5)`,
);
/** Also what the person had on a road they left: there is one at a time. */
const end = statement(
  'extend-time-end',
  `DELETE FROM time_extension x USING enrolment e
   WHERE e.id = x.enrolment_id AND e.person_id = $1 AND x.lineage_id = $2`,
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
   * @throws NotFound for an enrolment of another course, and for one's own: nobody gives themselves longer time
   */
  extend(
    actor: PersonActor,
    { lineageId, courseId }: { readonly lineageId: string; readonly courseId: string },
    enrolmentId: string,
    extraPercent: number,
  ): Promise<void> {
    return this.transaction.run(async () => {
      const held = [enrolmentId, courseId, actor.id];
      const { personId } = await this.statements.one<{ personId: string }>(holdEnrolment, held);
      const before = await this.statements.one<{ extraPercent: number }>(found, [personId, lineageId]);
      if (before.extraPercent === extraPercent) return;
      await this.statements.change(end, [personId, lineageId]);
      const given = [enrolmentId, lineageId, extraPercent, actor.id, this.clock.now()];
      if (extraPercent > 0) await this.statements.change(extend, given);
      await this.extensions.applyToOpen(enrolmentId, lineageId);
      await this.audit.record(actor, {
        action: 'quiz-time.extended',
        subject: { kind: 'enrolment', id: enrolmentId },
        before,
        after: { extraPercent, lineageId },
      });
    });
  }
}
