import type { Condition, DraftActivityLine, DraftModule } from '@vagar/contract';
import { findCircle } from '@vagar/domain';

export type Leaf = Exclude<Condition, { kind: 'all' | 'any' }>;
export type Group = Extract<Condition, { kind: 'all' | 'any' }>;

export const isGroup = (condition: Condition): condition is Group =>
  condition.kind === 'all' || condition.kind === 'any';

/** A tree always begins with a group in the editor; one without parts is no condition. */
export const asGroup = (condition: Condition | null): Group | null =>
  condition === null || isGroup(condition) ? condition : { kind: 'all', of: [condition] };

/** A new condition of a kind, with nothing chosen yet where there is something to choose. */
export function newLeaf(kind: Leaf['kind'], today: string): Leaf {
  switch (kind) {
    case 'done':
      return { kind, activity: '' };
    case 'score':
      return { kind, activity: '', atLeast: 0.7 };
    case 'from':
      return { kind, day: today };
    case 'affiliation':
      return { kind, is: 'elected' };
    case 'cohort':
      return { kind, cohort: '' };
  }
}

/** Nothing left to choose, and no group without parts: then it can be saved. */
export function isWhole(condition: Condition | null): boolean {
  if (condition === null) return true;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.length > 0 && condition.of.every(isWhole);
    case 'done':
    case 'score':
      return condition.activity !== '';
    case 'cohort':
      return condition.cohort !== '';
    case 'from':
      return condition.day !== '';
    case 'affiliation':
      return true;
  }
}

/** The activities that wait for one another in a ring once this one has the condition, or null. */
export function circleWith(
  modules: readonly DraftModule[],
  activityId: string,
  condition: Condition | null,
): DraftActivityLine[] | null {
  const lines = modules.flatMap(({ activities }) => activities);
  const circle = findCircle(lines.map((line) => (line.id === activityId ? { ...line, condition } : line)));
  return circle && circle.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}
