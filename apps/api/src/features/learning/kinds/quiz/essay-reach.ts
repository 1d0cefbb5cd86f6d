import { isWithinReach } from '../assignment/review-reach.ts';

/**
 * Whether the attempt `q` of the enrolment `e` holds essays that the reviewer may read: handed in, of a road that still
 * goes on and an activity that is still on it, within reach, and not their own. As `mayBeReviewed` has it for work;
 * an attempt stays with the version it was made in, so that the activity is known by its lineage. One of a road that was
 * left is read when the person takes the course again: they begin no other while it waits. The reviewer's four values
 * are the parameters from `first` on.
 */
export const mayBeMarked = (first: number): string =>
  `q.state = 'submitted' AND q.sealed IS NOT NULL AND EXISTS (SELECT FROM enrolment again
     WHERE again.person_id = e.person_id AND again.course_id = e.course_id AND again.state IN ('active', 'completed'))
   AND EXISTS (SELECT FROM activity qa JOIN activity va ON va.lineage_id = qa.lineage_id
     WHERE qa.id = q.activity_id AND va.course_version_id = e.course_version_id)
   AND ${isWithinReach(first)}`;
