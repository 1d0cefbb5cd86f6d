import type { ActivityStates } from './activity-state.ts';
import { stateOf } from './activity-state.ts';

/**
 * The exact place for "Fortsätt". In this order:
 * 1. nothing, when all that is required is done
 * 2. the activity last visited, when it is not done, voluntary or not: pick up where you were
 * 3. the next required one after it that is not done
 * 4. the first required one that is not done
 * @param activities in course order
 */
export function nextActivity<Id extends string>(
  activities: readonly { readonly id: Id; readonly required: boolean }[],
  states: ActivityStates,
  lastVisited: Id | null,
): Id | null {
  const left = activities.filter(
    (activity) => activity.required && stateOf(states, activity.id) !== 'completed',
  );
  const [first] = left;
  if (first === undefined) return null;
  const place = activities.findIndex((activity) => activity.id === lastVisited);
  const last = activities[place];
  if (last !== undefined && stateOf(states, last.id) !== 'completed') return last.id;
  const later = activities.slice(place + 1).find((activity) => left.includes(activity));
  return (later ?? first).id;
}
