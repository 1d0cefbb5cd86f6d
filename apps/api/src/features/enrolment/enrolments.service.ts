import { Injectable } from '@nestjs/common';
import type { Actor, PersonActor } from '../../platform/auth/actor.ts';
import { Audit } from '../../platform/audit/audit.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { NotFound, Refusal } from '../../platform/errors/refusal.ts';
import { Events } from '../../platform/events/events.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { Enrolment } from './enrolment.entity.ts';
import { mayBecome } from './enrolment.policy.ts';

const newestVersion = statement(
  'enrolment-newest-version',
  `SELECT v.id, v.course_id AS "courseId", (
      SELECT count(*)::integer FROM activity a WHERE a.course_version_id = v.id AND a.required) AS required
   FROM course c JOIN course_version v ON v.course_id = c.id
   WHERE c.key = $1 AND c.archived_at IS NULL ORDER BY v.number DESC LIMIT 1`,
);
const addEnrolment = statement(
  'enrolment-add',
  `INSERT INTO enrolment (id, person_id, course_id, course_version_id, cohort_id, state, enrolled_at)
   VALUES ($1, $2, $3, $4, $5, 'active', $6) ON CONFLICT DO NOTHING`,
);

/** What enrolling gives: the road, pinned to the newest version, and how many steps it requires. */
export interface NewEnrolment {
  readonly id: string;
  readonly requiredTotal: number;
}

/** The state of enrolments, changed here and nowhere else. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Enrols the actor in the newest version of a course.
   * @throws NotFound for an unknown course, Refusal `already-enrolled` on a road already begun or ended well
   */
  enrol(actor: PersonActor, courseKey: string, cohortId: string | null = null): Promise<NewEnrolment> {
    return this.transaction.run(async () => {
      const version = await this.statements.one<{ id: string; courseId: string; required: number }>(
        newestVersion,
        [courseKey],
      );
      const id: string = this.ids.next();
      const now = this.clock.now();
      const values = [id, actor.id, version.courseId, version.id, cohortId, now];
      if ((await this.statements.change(addEnrolment, values)) === 0) throw new Refusal('already-enrolled');
      await this.audit.record(actor, {
        action: 'enrolment.enrolled',
        subject: { kind: 'enrolment', id },
        after: { courseVersionId: version.id, state: 'active' },
      });
      await this.events.publish(actor, 'enrolment-begun', { enrolmentId: id, personId: actor.id });
      return { id, requiredTotal: version.required };
    });
  }

  /** The actor leaves. @throws NotFound for others' enrolments, Refusal `enrolment-closed` after its end */
  withdraw(actor: PersonActor, enrolmentId: string): Promise<void> {
    return this.transaction.run(async () => {
      const enrolment = await this.getLocked(enrolmentId);
      if (enrolment.personId !== actor.id) throw new NotFound();
      if (!mayBecome(enrolment.state, 'withdrawn')) throw new Refusal('enrolment-closed');
      await this.transaction.em.update(Enrolment, { id: enrolmentId }, { state: 'withdrawn' });
      await this.audit.record(actor, {
        action: 'enrolment.withdrawn',
        subject: { kind: 'enrolment', id: enrolmentId },
        before: { state: enrolment.state },
        after: { state: 'withdrawn' },
      });
    });
  }

  /** To another version of the same course; what has been done is carried by learning. Inside a transaction. */
  async moveTo(actor: Actor, enrolmentId: string, courseVersionId: string): Promise<void> {
    const enrolment = await this.getLocked(enrolmentId);
    await this.transaction.em.update(Enrolment, { id: enrolmentId }, { courseVersionId });
    await this.audit.record(actor, {
      action: 'enrolment.moved',
      subject: { kind: 'enrolment', id: enrolmentId },
      before: { courseVersionId: enrolment.courseVersionId },
      after: { courseVersionId },
    });
  }

  /** Everything required is done. Called by learning in the transaction of the last result; twice has one effect. */
  async complete(actor: Actor, enrolmentId: string): Promise<void> {
    const enrolment = await this.getLocked(enrolmentId);
    if (!mayBecome(enrolment.state, 'completed')) return;
    const completedAt = this.clock.now();
    await this.transaction.em.update(Enrolment, { id: enrolmentId }, { state: 'completed', completedAt });
    await this.events.publish(actor, 'enrolment-completed', { enrolmentId, personId: enrolment.personId });
  }

  /** Notes the certificate an enrolment earned, so that pages can lead to it. */
  async noteCertificate(enrolmentId: string, certificateId: string): Promise<void> {
    await this.transaction.em.update(Enrolment, { id: enrolmentId }, { certificateId });
  }

  /** @throws NotFound */
  private async getLocked(id: string): Promise<Enrolment> {
    const enrolment = await this.transaction.em.findOne(Enrolment, {
      where: { id },
      // Not the whole row: results under way only share its key.
      lock: { mode: 'for_no_key_update' },
    });
    if (!enrolment) throw new NotFound();
    return enrolment;
  }
}
