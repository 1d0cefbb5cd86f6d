/** What an activity asks of the learner before it counts as done. */
export type ActivityDemand =
  | { readonly kind: 'text' }
  | { readonly kind: 'film' }
  /** `passMark` 0 … 1; `attempts` null when there is no limit. */
  | { readonly kind: 'quiz'; readonly passMark: number; readonly attempts: number | null }
  | { readonly kind: 'reflection'; readonly minimumWords: number | null }
  | { readonly kind: 'action-plan'; readonly minimumCommitments: number }
  /** Handed in; `isReviewed` when somebody reads it before it counts. */
  | { readonly kind: 'work'; readonly isReviewed: boolean }
  | { readonly kind: 'workshop' }
  | { readonly kind: 'link' };

/** Where work that is handed in stands: `returned` asks for another round. */
export type WorkState = 'none' | 'draft' | 'handed-in' | 'returned' | 'approved';

export interface DemandingActivity {
  readonly id: string;
  readonly required: boolean;
  readonly demand: ActivityDemand;
}

/** What the learner has done in one activity, as far as it is known. */
export interface ActivityFacts {
  /** When it was completed, as the instant it was stored with; null while it is not. */
  readonly completedAt: string | null;
  /** Quiz: best score so far, 0 … 1; null or missing when not tried. */
  readonly bestScore?: number | null;
  /** Quiz: attempts handed in. */
  readonly attemptsUsed?: number;
  /** Quiz: an attempt is handed in, and somebody must read an essay before it is graded. */
  readonly isWaiting?: boolean;
  /** Reflection: words written. */
  readonly words?: number;
  /** Action plan: commitments with a date. */
  readonly commitments?: number;
  /** Work to hand in: where it stands. */
  readonly workState?: WorkState;
}

export type RequirementReason =
  | { readonly code: 'met'; readonly at: string }
  | { readonly code: 'read-not-confirmed' }
  | { readonly code: 'film-not-finished' }
  | { readonly code: 'quiz-not-tried'; readonly passMark: number }
  | {
      readonly code: 'quiz-below-mark';
      readonly best: number;
      readonly passMark: number;
      readonly attemptsLeft: number | null;
    }
  | { readonly code: 'quiz-waits-for-marks' }
  | { readonly code: 'reflection-empty' }
  | { readonly code: 'reflection-too-short'; readonly have: number; readonly need: number }
  /** Written, but the learner has not said that it is done. */
  | { readonly code: 'reflection-not-confirmed' }
  | { readonly code: 'plan-too-few'; readonly have: number; readonly need: number }
  | { readonly code: 'plan-not-confirmed' }
  | { readonly code: 'work-not-handed-in' }
  | { readonly code: 'work-waits-for-review' }
  | { readonly code: 'work-returned' }
  | { readonly code: 'workshop-not-attended' }
  | { readonly code: 'link-not-followed' };

export interface Requirement {
  readonly activityId: string;
  readonly met: boolean;
  readonly reason: RequirementReason;
}

/**
 * What is done and what is left, and why, for each required activity in course order. What has been completed stays
 * met, whatever the demand says now: editing content never takes back what someone has achieved.
 */
export function requirementsOf(
  activities: readonly DemandingActivity[],
  facts: Readonly<Record<string, ActivityFacts | undefined>>,
): Requirement[] {
  return activities
    .filter((activity) => activity.required)
    .map((activity) => {
      const known = Object.hasOwn(facts, activity.id) ? facts[activity.id] : undefined;
      const reason = reasonFor(activity.demand, known ?? { completedAt: null });
      return { activityId: activity.id, met: reason.code === 'met', reason };
    });
}

function reasonFor(demand: ActivityDemand, facts: ActivityFacts): RequirementReason {
  if (facts.completedAt !== null) return { code: 'met', at: facts.completedAt };
  switch (demand.kind) {
    case 'text':
      return { code: 'read-not-confirmed' };
    case 'film':
      return { code: 'film-not-finished' };
    case 'quiz':
      return quizReason(demand, facts);
    case 'reflection':
      return reflectionReason(demand.minimumWords, facts.words ?? 0);
    case 'action-plan': {
      const have = facts.commitments ?? 0;
      const need = demand.minimumCommitments;
      return have < need ? { code: 'plan-too-few', have, need } : { code: 'plan-not-confirmed' };
    }
    case 'work':
      return workReason(demand.isReviewed, facts.workState ?? 'none');
    case 'workshop':
      return { code: 'workshop-not-attended' };
    case 'link':
      return { code: 'link-not-followed' };
  }
}

function quizReason(
  { passMark, attempts }: Extract<ActivityDemand, { kind: 'quiz' }>,
  facts: ActivityFacts,
): RequirementReason {
  if (facts.isWaiting) return { code: 'quiz-waits-for-marks' };
  const best = facts.bestScore ?? null;
  if (best === null) return { code: 'quiz-not-tried', passMark };
  const attemptsLeft = attempts === null ? null : Math.max(0, attempts - (facts.attemptsUsed ?? 0));
  return { code: 'quiz-below-mark', best, passMark, attemptsLeft };
}

function reflectionReason(minimumWords: number | null, have: number): RequirementReason {
  if (have === 0) return { code: 'reflection-empty' };
  const need = minimumWords ?? 1;
  return have < need ? { code: 'reflection-too-short', have, need } : { code: 'reflection-not-confirmed' };
}

function workReason(isReviewed: boolean, state: WorkState): RequirementReason {
  if (state === 'returned') return { code: 'work-returned' };
  return isReviewed && state === 'handed-in'
    ? { code: 'work-waits-for-review' }
    : { code: 'work-not-handed-in' };
}
