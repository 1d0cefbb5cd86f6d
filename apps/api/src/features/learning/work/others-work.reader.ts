import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import type { HandedIn } from './outcomes.ts';

/**
 * The most that a picture is made of. The group may only grow, so it is the first who handed in: once there are so many
 * the picture stays as it is, and a course with ten thousand answers behind it costs no more to look at.
 */
export const mostOthers = 300;

/**
 * What the others handed in, in the order they did: those of the same cohort, or all where there is none. The group
 * must not change but by growing, or the change would tell somebody's answer. So whoever has left stays in, and the
 * activity is the same in every version, since staff may move a learner and their work to another. A person counts
 * once, with what they handed in first, however many roads they have walked.
 *
 * @param handedIn the works `w` of the activities `own` stands for, at most `mostOthers` and some to spare, since a
 *   person may have handed in more than once
 */
const firstOf = (handedIn: string) => `
  SELECT first.shared FROM (
    SELECT DISTINCT ON (w.person_id) w.person_id, w.shared, w.handed_in_at FROM (${handedIn}) w
    ORDER BY w.person_id, w.handed_in_at, w.enrolment_id
  ) first ORDER BY first.handed_in_at, first.person_id LIMIT ${mostOthers}`;

const columns = 'w.person_id, w.shared, w.handed_in_at, w.enrolment_id';
const inCohort = statement(
  'work-of-others-in-cohort',
  firstOf(`SELECT ${columns} FROM enrolment e
    JOIN activity_work w ON w.enrolment_id = e.id AND w.person_id <> $2 AND w.handed_in_at IS NOT NULL
    JOIN activity a ON a.id = w.activity_id JOIN activity own ON own.lineage_id = a.lineage_id
    WHERE own.id = $1 AND e.cohort_id = $3`),
);
/** The first of each version and of these the first: each is a short walk along an index. */
const ofAll = statement(
  'work-of-others-of-all',
  firstOf(`SELECT ${columns} FROM activity own JOIN activity a ON a.lineage_id = own.lineage_id
    CROSS JOIN LATERAL (
      SELECT * FROM activity_work v
      WHERE v.activity_id = a.id AND v.person_id <> $2 AND v.handed_in_at IS NOT NULL
      ORDER BY v.handed_in_at, v.enrolment_id LIMIT ${2 * mostOthers}) w
    WHERE own.id = $1 ORDER BY w.handed_in_at, w.enrolment_id LIMIT ${2 * mostOthers}`),
);

/** Reads what was shared by handing in, without saying whose it is. Only for the pictures of the domain. */
@Injectable()
export class OthersWorkReader {
  constructor(private readonly statements: Statements) {}

  async listShared({ activityId, personId, cohortId }: HandedIn): Promise<Record<string, unknown>[]> {
    const rows = await this.statements.rows<{ shared: Record<string, unknown> }>(
      cohortId === null ? ofAll : inCohort,
      cohortId === null ? [activityId, personId] : [activityId, personId, cohortId],
    );
    return rows.map(({ shared }) => shared);
  }
}
