import type { ActivityState } from './activity-state.ts';

export interface CourseProgress {
  readonly requiredTotal: number;
  readonly requiredDone: number;
  /** Required done ÷ required, 0 … 1. */
  readonly share: number;
  readonly complete: boolean;
}

/**
 * How far a learner has come. What is voluntary does not count. A course that requires nothing stands at 0 and is
 * never complete: a certificate must not fall due at enrolment.
 */
export function courseProgress(
  activities: readonly { readonly required: boolean; readonly state: ActivityState }[],
): CourseProgress {
  const required = activities.filter((activity) => activity.required);
  const requiredTotal = required.length;
  const requiredDone = required.filter((activity) => activity.state === 'completed').length;
  return {
    requiredTotal,
    requiredDone,
    share: requiredTotal === 0 ? 0 : requiredDone / requiredTotal,
    complete: requiredTotal > 0 && requiredDone === requiredTotal,
  };
}
