import type { PersonActor } from '../../../platform/auth/actor.ts';

/** Where the actor may see results of surveys, as statements take it: everywhere, or the courses of programmes. */
export const surveyReach = (
  actor: PersonActor,
  permission: 'statistics:read' | 'survey-results:publish',
): readonly [everywhere: boolean, programmeIds: readonly string[]] => {
  // A release counts all who answered: a right over one cohort or one organisation does not reach it.
  const reach = actor.reachOf(permission);
  return reach === 'everywhere' ? [true, []] : [false, reach.programmeIds];
};

/** Whether the course with this id lies within `surveyReach`, whose two values are the parameters from `first` on. */
export const isOfReach = (course: string, first: number): string =>
  `($${first}::boolean OR EXISTS (
     SELECT FROM programme_course pc JOIN programme_version pv ON pv.id = pc.programme_version_id
     WHERE pc.course_id = ${course} AND pv.programme_id = ANY ($${first + 1}::uuid[])))`;
