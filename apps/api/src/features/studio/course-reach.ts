import type { PersonActor } from '../../platform/auth/actor.ts';

/** Where the actor may edit, as statements take it: everywhere, or these programmes and their courses. */
export const editReach = (
  actor: PersonActor,
): readonly [everywhere: boolean, programmeIds: readonly string[]] => {
  const reach = actor.reachOf('curriculum:edit');
  return reach === 'everywhere' ? [true, []] : [false, reach.programmeIds];
};

/**
 * Whether the course `c` lies within `editReach`, whose two values are the parameters from `first` on: it stands or
 * has stood in a version or the draft of one of these programmes. A course made in the studio inside a programme is in
 * its draft from the beginning.
 */
export const isEditable = (first: number): string =>
  `($${first}::boolean OR EXISTS (
     SELECT FROM programme_course pc JOIN programme_version pv ON pv.id = pc.programme_version_id
     WHERE pc.course_id = c.id AND pv.programme_id = ANY ($${first + 1}::uuid[])) OR EXISTS (
     SELECT FROM draft_programme_course dp
     WHERE dp.course_id = c.id AND dp.programme_id = ANY ($${first + 1}::uuid[])))`;

/** Whether the programme `p` lies within `editReach`. */
export const isProgrammeEditable = (first: number): string =>
  `($${first}::boolean OR p.id = ANY ($${first + 1}::uuid[]))`;
