import { Injectable } from '@nestjs/common';
import type { SaveActionPlan, SavedView } from '@vagar/contract';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { Refusal } from '../../../../platform/errors/refusal.ts';
import { Envelope } from '../../../../platform/secrets/envelope.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';

const savePlan = statement(
  'action-plan-save',
  `INSERT INTO action_plan AS p (enrolment_id, activity_id, person_id, version, saved_at)
   SELECT $1, $2, $3, 1, $4 WHERE $5 = 0
     OR EXISTS (SELECT FROM action_plan WHERE enrolment_id = $1 AND activity_id = $2)
   ON CONFLICT (enrolment_id, activity_id) DO UPDATE
     SET version = p.version + 1, saved_at = excluded.saved_at WHERE p.version = $5
   RETURNING version`,
);
const clear = statement(
  'action-plan-clear',
  'DELETE FROM commitment WHERE enrolment_id = $1 AND activity_id = $2',
);
const addCommitments = statement(
  'action-plan-commitments',
  `INSERT INTO commitment (id, enrolment_id, activity_id, person_id, position, sealed, due_on)
   SELECT id, $1, $2, $3, position, sealed, due_on
   FROM unnest($4::uuid[], $5::bytea[], $6::date[]) WITH ORDINALITY AS t(id, sealed, due_on, position)`,
);

/** Where a commitment's words belong. */
export const commitmentBelonging = (
  enrolmentId: string,
  activityId: string,
  id: string,
  authorId: string,
) => ({
  kind: 'commitment',
  recordId: `${enrolmentId}/${activityId}/${id}`,
  authorId,
});

/** What a learner commits to and by when. The words are sealed; the date is plain, for reminders. */
@Injectable()
export class ActionPlans {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  /**
   * Replaces the whole plan. A commitment without words is not kept: it is one not yet written.
   * @throws NotFound, Refusal `result-not-of-kind`, `precondition-failed`, `invalid-input` for an id used twice
   */
  save(
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
    { commitments }: SaveActionPlan,
    version: number,
  ): Promise<SavedView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      if (place.kind !== 'action-plan') throw new Refusal('result-not-of-kind', { kind: place.kind });
      if (new Set(commitments.map(({ id }) => id)).size < commitments.length)
        throw new Refusal('invalid-input', undefined, [{ path: 'commitments', code: 'id-used-twice' }]);
      const savedAt = this.clock.now();
      const saved = await this.statements.maybe<{ version: number }>(savePlan, [
        enrolmentId,
        activityId,
        actor.id,
        savedAt,
        version,
      ]);
      if (!saved) throw new Refusal('precondition-failed');
      const written = commitments.filter(({ text }) => text.trim() !== '');
      const seal = (id: string, text: string) =>
        this.envelope.seal('reflection', text, commitmentBelonging(enrolmentId, activityId, id, actor.id));
      await this.statements.change(clear, [enrolmentId, activityId]);
      await this.statements.change(addCommitments, [
        enrolmentId,
        activityId,
        actor.id,
        written.map(({ id }) => id),
        written.map(({ id, text }) => seal(id, text)),
        written.map(({ dueOn }) => dueOn),
      ]);
      return { version: saved.version, savedAt: savedAt.toISOString() };
    });
  }
}
