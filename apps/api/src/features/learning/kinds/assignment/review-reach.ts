import type { PersonActor } from '../../../../platform/auth/actor.ts';

/** Who asks, and where their right to assess reaches: the four parameters of `mayBeReviewed`. */
export type Reviewer = readonly [
  personId: string,
  everywhere: boolean,
  cohortIds: readonly string[],
  programmeIds: readonly string[],
];

/** A role over organisations reaches no work: a course belongs to no organisation. */
export const reviewerOf = (actor: PersonActor): Reviewer => {
  const reach = actor.reachOf('work:review');
  return reach === 'everywhere'
    ? [actor.id, true, [], []]
    : [actor.id, false, reach.cohortIds, reach.programmeIds];
};

/**
 * Whether the enrolment `e` is within the reviewer's reach, and not their own. Their four values are the parameters
 * from `first` on. A programme counts with every course that any of its editions has held.
 */
export const isWithinReach = (first: number): string =>
  `e.person_id <> $${first}
   AND ($${first + 1}::boolean OR e.cohort_id = ANY ($${first + 2}::uuid[]) OR EXISTS (
     SELECT FROM programme_course pc JOIN programme_version pv ON pv.id = pc.programme_version_id
     WHERE pc.course_id = e.course_id AND pv.programme_id = ANY ($${first + 3}::uuid[])))`;

/**
 * Whether the work `w` of the enrolment `e` is one that the reviewer may read: handed in, of a road that still goes
 * on and an activity that is still on it, within reach, and not their own.
 */
export const mayBeReviewed = (first: number): string =>
  `w.kind = 'assignment' AND w.handed_in_at IS NOT NULL AND e.state IN ('active', 'completed')
   AND EXISTS (SELECT FROM activity va WHERE va.id = w.activity_id AND va.course_version_id = e.course_version_id)
   AND ${isWithinReach(first)}`;
