/** Every kind of activity by the name that is stored; the order is the one in which staff choose among them. */
export const activityKinds = [
  'text',
  'film',
  'quiz',
  'reflection',
  'action-plan',
  'assignment',
  'goal-matrix',
  'application-exercise',
  'survey',
  'workshop',
  'link',
] as const;
export type ActivityKind = (typeof activityKinds)[number];
