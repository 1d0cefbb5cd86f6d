import type { CourseProgress } from '../progress/course-progress.ts';
import type { Verdict } from './rule.ts';

/** What a course itself can ask. Other features bring criteria of their own. */
export type CourseCriterion =
  { readonly kind: 'required-activities' } | { readonly kind: 'activity'; readonly activityId: string };

export interface CourseFacts {
  readonly progress: CourseProgress;
  readonly completedActivityIds: ReadonlySet<string>;
}

/** How a course's own criterion stands. */
export function judgeCourse(criterion: CourseCriterion, facts: CourseFacts): Verdict {
  switch (criterion.kind) {
    case 'required-activities': {
      const { requiredDone, requiredTotal, complete } = facts.progress;
      return { met: complete, facts: { requiredDone, requiredTotal } };
    }
    case 'activity':
      return {
        met: facts.completedActivityIds.has(criterion.activityId),
        facts: { activityId: criterion.activityId },
      };
  }
}
