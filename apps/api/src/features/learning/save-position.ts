import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { NotFound } from '../../platform/errors/refusal.ts';

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
   )
   UPDATE enrolment_progress p SET last_visited_id = here.activity_id FROM here
   WHERE p.enrolment_id = here.enrolment_id`,
);

@Injectable()
export class SavePosition {
  constructor(private readonly statements: Statements) {}

  /** @param position seconds into a film, or the index of the block last read. @throws NotFound */
  async save(actor: PersonActor, enrolmentId: string, activityId: string, position: number): Promise<void> {
    const changed = await this.statements.change(savePosition, [enrolmentId, actor.id, activityId, position]);
    if (changed === 0) throw new NotFound();
  }
}
