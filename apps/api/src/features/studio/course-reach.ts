import type { PersonActor } from '../../platform/auth/actor.ts';

/** Where the actor may edit, as statements take it: everywhere, or the courses of these programmes. */
export const editReach = (
  actor: PersonActor,
): readonly [everywhere: boolean, programmeIds: readonly string[]] => {
  const reach = actor.reachOf('curriculum:edit');
  return reach === 'everywhere' ? [true, []] : [false, reach.programmeIds];
};

/** Whether the course `c` lies within `editReach`, whose two values are the parameters from `first` on. */
export const isEditable = (first: number): string =>
  `($${first}::boolean OR EXISTS (
     SELECT FROM programme_course pc JOIN programme_version pv ON pv.id = pc.programme_version_id
     WHERE pc.course_id = c.id AND pv.programme_id = ANY ($${first + 1}::uuid[])))`;
