import type { ActivityView } from '@vagar/contract';
import { afterAttempt } from './after-attempt.ts';

const submittedAt = '2026-11-28T10:00:00Z';

const open = { id: 'a', number: 1, state: 'open', score: null, passed: null, submittedAt: null } as const;

const activityIn = (state: ActivityView['state']) => ({
  state,
  completedAt: null as string | null,
  mine: { quizAttempts: [open as ActivityView['mine']['quizAttempts'][number]] },
});

const submitted = (passed: boolean) =>
  ({ id: 'a', state: 'submitted', outcome: { score: passed ? 1 : 0, passed, submittedAt } }) as const;

describe('an activity whose attempt was just submitted', () => {
  it('is below the mark, and not as if nothing was begun', () => {
    const known = afterAttempt(activityIn('not-started'), submitted(false));

    expect(known.state).toBe('failed');
    expect(known.mine.quizAttempts).toEqual([
      { ...open, state: 'submitted', score: 0, passed: false, submittedAt },
    ]);
  });

  it('is done from the moment it was passed', () => {
    const known = afterAttempt(activityIn('failed'), submitted(true));

    expect(known).toMatchObject({ state: 'completed', completedAt: submittedAt });
  });

  it('stays done when a later attempt is below the mark', () => {
    const known = afterAttempt(activityIn('completed'), submitted(false));

    expect(known.state).toBe('completed');
  });
});
