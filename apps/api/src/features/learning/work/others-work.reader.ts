import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import type { HandedIn } from './outcomes.ts';

/**
 * What the others handed in, in the order they did: those of the same cohort, or all where there is none. The group
 * must not change but by growing, or the change would tell somebody's answer. So whoever has left stays in, and the
 * activity is the same in every version, since staff may move a learner and their work to another. A person counts
 * once, with what they handed in first, however many roads they have walked.
 */
const others = statement(
  'work-of-others',
  `SELECT first.shared FROM (
     SELECT DISTINCT ON (w.person_id) w.person_id, w.shared, w.handed_in_at
     FROM activity own
     JOIN activity a ON a.lineage_id = own.lineage_id
     JOIN activity_work w ON w.activity_id = a.id AND w.person_id <> $2 AND w.handed_in_at IS NOT NULL
     JOIN enrolment e ON e.id = w.enrolment_id
     WHERE own.id = $1 AND ($3::uuid IS NULL OR e.cohort_id = $3)
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
