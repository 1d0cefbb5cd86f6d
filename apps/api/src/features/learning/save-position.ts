import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/errors/refusal.ts';
import { ActivityPlaceReader } from './activity-place.reader.ts';

/** Where the learner is, for "Fortsätt". What is failed or completed stays so; only the place moves. */
const savePosition = statement(
  'activity-position',
  `WITH here AS (
     SELECT e.id AS enrolment_id, a.id AS activity_id FROM enrolment e
     JOIN activity a ON a.course_version_id = e.course_version_id
     WHERE e.id = $1 AND e.person_id = $2 AND a.id = $3 AND e.state IN ('active', 'completed')
   ), placed AS (
     INSERT INTO activity_progress AS ap (enrolment_id, activity_id, state, position)
     SELECT enrolment_id, activity_id, 'started', $4 FROM here
     ON CONFLICT (enrolment_id, activity_id) DO UPDATE SET position = excluded.position
     RETURNING ap.enrolment_id, ap.activity_id
   )
   UPDATE enrolment_progress p SET last_visited_id = placed.activity_id FROM placed
   WHERE p.enrolment_id = placed.enrolment_id`,
);

@Injectable()
export class SavePosition {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
  ) {}

  /**
   * @param position seconds into a film, or the index of the block last read
   * @throws NotFound, Refusal `activity-locked`: a place in what is shut would open it
   */
  save(actor: PersonActor, enrolmentId: string, activityId: string, position: number): Promise<void> {
    return this.transaction.run(async () => {
      await this.places.getPlace(actor, enrolmentId, activityId);
      const values = [enrolmentId, actor.id, activityId, position];
      if ((await this.statements.change(savePosition, values)) === 0) throw new NotFound();
    });
  }
}
