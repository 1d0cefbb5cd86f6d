import { Injectable } from '@nestjs/common';
import type { SavedView } from '@vagar/contract';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { Refusal } from '../../../../platform/errors/refusal.ts';
import { Envelope } from '../../../../platform/secrets/envelope.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';

/** Version 0 is "nothing yet": the first save inserts, later ones replace exactly the version they were made from. */
const save = statement(
  'reflection-save',
  `INSERT INTO reflection AS r (enrolment_id, activity_id, person_id, sealed, words, version, saved_at)
   SELECT $1, $2, $3, $4, $5, 1, $6 WHERE $7 = 0
     OR EXISTS (SELECT FROM reflection WHERE enrolment_id = $1 AND activity_id = $2)
   ON CONFLICT (enrolment_id, activity_id) DO UPDATE
     SET sealed = excluded.sealed, words = excluded.words, version = r.version + 1, saved_at = excluded.saved_at
     WHERE r.version = $7
   RETURNING version`,
);

/** Where a reflection belongs: its bytes do not open in another row or for another author. */
export const reflectionBelonging = (enrolmentId: string, activityId: string, authorId: string) => ({
  kind: 'reflection',
  recordId: `${enrolmentId}/${activityId}`,
  authorId,
});

/** Words a learner writes for themselves: sealed on the way in, opened only for the one who wrote them. */
@Injectable()
export class Reflections {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Refusal `result-not-of-kind`, `precondition-failed` when saved elsewhere in the meantime */
  save(
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
    text: string,
    version: number,
  ): Promise<SavedView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      if (place.kind !== 'reflection') throw new Refusal('result-not-of-kind', { kind: place.kind });
      const savedAt = this.clock.now();
      const sealed = this.envelope.seal(
        'reflection',
        text,
        reflectionBelonging(enrolmentId, activityId, actor.id),
      );
      const values = [enrolmentId, activityId, actor.id, sealed, wordsIn(text), savedAt, version];
      const saved = await this.statements.maybe<{ version: number }>(save, values);
      if (!saved) throw new Refusal('precondition-failed');
      return { version: saved.version, savedAt: savedAt.toISOString() };
    });
  }
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
