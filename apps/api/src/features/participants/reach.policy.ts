import type { Reach } from '../../platform/auth/actor.ts';

/** A reach as a statement takes it: everywhere, or the cohorts and programmes it names. */
export const cohortReach = (
  reach: Reach,
): readonly [everywhere: boolean, cohortIds: readonly string[], programmeIds: readonly string[]] =>
  reach === 'everywhere' ? [true, [], []] : [false, reach.cohortIds, reach.programmeIds];

/** The same for organisations. A cohort belongs to none, so a role over organisations reaches no cohort. */
export const organisationReach = (
  reach: Reach,
): readonly [everywhere: boolean, organisationIds: readonly string[]] =>
  reach === 'everywhere' ? [true, []] : [false, reach.organisationIds];

/**
 * Whether the cohort `h` lies within `cohortReach`, whose three values are the parameters from `first` on. A
 * programme counts with every course that any of its editions has held.
 */
export const isWithinReach = (first: number): string =>
  `($${first}::boolean OR h.id = ANY ($${first + 1}::uuid[]) OR EXISTS (
     SELECT FROM programme_course pc JOIN programme_version pv ON pv.id = pc.programme_version_id
     WHERE pc.course_id = h.course_id AND pv.programme_id = ANY ($${first + 2}::uuid[])))`;
