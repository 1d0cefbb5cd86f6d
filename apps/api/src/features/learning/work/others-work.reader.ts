import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import type { HandedIn } from './outcomes.ts';

/**
 * What the others handed in, in the order they did: those of the same cohort, or all who take the same version where
 * there is none. Whoever has left stays in: a group that shrinks would tell what the leaver answered. A person counts
 * once, with what they handed in first, however many roads they have walked.
 */
const others = statement(
  'work-of-others',
  `SELECT first.shared FROM (
     SELECT DISTINCT ON (w.person_id) w.person_id, w.shared, w.handed_in_at
     FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id
     WHERE w.activity_id = $1 AND w.person_id <> $2 AND w.handed_in_at IS NOT NULL
       AND ($3::uuid IS NULL OR e.cohort_id = $3)
     ORDER BY w.person_id, w.handed_in_at, w.enrolment_id
   ) first ORDER BY first.handed_in_at, first.person_id`,
);

/** Reads what was shared by handing in, without saying whose it is. Only for the pictures of the domain. */
@Injectable()
export class OthersWorkReader {
  constructor(private readonly statements: Statements) {}

  async listShared({ activityId, personId, cohortId }: HandedIn): Promise<Record<string, unknown>[]> {
    const rows = await this.statements.rows<{ shared: Record<string, unknown> }>(others, [
      activityId,
      personId,
      cohortId,
    ]);
    return rows.map(({ shared }) => shared);
  }
}
