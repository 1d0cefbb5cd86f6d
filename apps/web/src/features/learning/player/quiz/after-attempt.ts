import type { ActivityView, QuizAttemptView } from '@vagar/contract';

type Known = Pick<ActivityView, 'state' | 'completedAt'> & {
  mine: Pick<ActivityView['mine'], 'quizAttempts'>;
};

type Submitted = Pick<QuizAttemptView, 'id' | 'state'> & {
  outcome: Pick<NonNullable<QuizAttemptView['outcome']>, 'score' | 'passed' | 'submittedAt'> | null;
};

/**
 * What is known of the activity once an attempt is submitted, until it is asked for anew: the mark beside its
 * title must not say that nothing is begun under a result. What was passed once is never taken back.
 */
export function afterAttempt<Activity extends Known>(
  activity: Activity,
  { id, state, outcome }: Submitted,
): Activity {
  if (state === 'open') return activity;
  const { score, passed, submittedAt } = outcome ?? { score: null, passed: null, submittedAt: null };
  const quizAttempts = activity.mine.quizAttempts.map((known) =>
    known.id === id ? { ...known, state, score, passed, submittedAt } : known,
  );
  const mine = { ...activity.mine, quizAttempts };
  if (activity.state === 'completed') return { ...activity, mine };
  if (!outcome) return { ...activity, mine, state: 'started' };
  return passed && submittedAt
    ? { ...activity, mine, state: 'completed', completedAt: submittedAt }
    : { ...activity, mine, state: 'failed' };
}
