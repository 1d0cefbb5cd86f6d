import type { OpenCondition } from '@vagar/domain';

/** What waits for an activity waits for that activity’s copy. @param names the copy’s id by the original’s */
export const renamed = <Condition extends OpenCondition>(
  condition: Condition,
  names: ReadonlyMap<string, string>,
): Condition => {
  if (condition.kind === 'all' || condition.kind === 'any')
    return { ...condition, of: condition.of.map((part) => renamed(part, names)) };
  return 'activity' in condition
    ? { ...condition, activity: names.get(condition.activity) ?? condition.activity }
    : condition;
};
