/** Where a learner is with one activity. `failed` is a quiz below its mark: it never reads as complete. */
export type ActivityState = 'not-started' | 'started' | 'failed' | 'completed';

/** States by activity id; an activity that is missing has not been started. */
export type ActivityStates = Readonly<Record<string, ActivityState | undefined>>;

export const stateOf = (states: ActivityStates, activityId: string): ActivityState =>
  Object.hasOwn(states, activityId) ? (states[activityId] ?? 'not-started') : 'not-started';
