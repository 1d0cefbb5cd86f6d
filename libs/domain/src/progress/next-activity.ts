import type { ActivityStates } from './activity-state.ts';
import { stateOf } from './activity-state.ts';

/**
 * The exact place for "Fortsätt". In this order:
 * 1. nothing, when all that is required is done
 * 2. the activity last visited, when it is not done, voluntary or not: pick up where you were
 * 3. the next required one after it that is not done
 * 4. the first required one that is not done
 * In 2 to 4 what is open goes before what still waits for something; a shut one is named only when all that is left
 * is shut, because its page says what it waits for.
 * @param activities in course order; open unless they say otherwise
 */
export function nextActivity<Id extends string>(
  activities: readonly { readonly id: Id; readonly required: boolean; readonly isOpen?: boolean }[],
  states: ActivityStates,
  lastVisited: Id | null,
): Id | null {
  const notDone = activities.filter(
    (activity) => activity.required && stateOf(states, activity.id) !== 'completed',
  );
  const open = notDone.filter(({ isOpen = true }) => isOpen);
  const left = open.length > 0 ? open : notDone;
  const [first] = left;
  if (first === undefined) return null;
  const place = activities.findIndex((activity) => activity.id === lastVisited);
  const last = activities[place];
  if (last !== undefined && last.isOpen !== false && stateOf(states, last.id) !== 'completed') return last.id;
  const later = activities.slice(place + 1).find((activity) => left.includes(activity));
  return (later ?? first).id;
}
