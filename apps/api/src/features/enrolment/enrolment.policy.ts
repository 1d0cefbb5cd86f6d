import type { EnrolmentState } from '@vagar/contract';

/** Which step may follow which. What is not here is refused (409). */
const steps: Readonly<Record<EnrolmentState, readonly EnrolmentState[]>> = {
  invited: ['active', 'withdrawn', 'expired'],
  applied: ['active', 'waitlisted', 'withdrawn', 'expired'],
  waitlisted: ['active', 'withdrawn', 'expired'],
  active: ['completed', 'withdrawn', 'expired'],
  // What someone has achieved is never taken back.
  completed: [],
  withdrawn: [],
  expired: [],
};

export const mayBecome = (from: EnrolmentState, to: EnrolmentState): boolean => steps[from].includes(to);

/** Results are taken while the road is walked; what is completed may be repeated for one's own sake. */
export const takesResults = (state: EnrolmentState): boolean => state === 'active' || state === 'completed';
