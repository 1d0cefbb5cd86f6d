import { isEditable } from '../course-reach.ts';

/**
 * Quizzes being written that hold a copy of the question `q`, as `d`, in the courses `c` of the actor's reach.
 * @param first the first of the two parameters of `editReach`
 */
export const usesOf = (first: number): string =>
  `draft_activity d JOIN course c ON c.id = d.course_id
   WHERE d.bank_questions ? q.id::text AND ${isEditable(first)}`;
