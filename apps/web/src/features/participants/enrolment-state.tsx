import type { EnrolmentState } from '@vagar/contract';
import { StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { useEnrolmentWords } from '../enrolment/index.ts';

/** In the order in which people pass through them. */
export const enrolmentStates = [
  'invited',
  'applied',
  'waitlisted',
  'active',
  'completed',
  'withdrawn',
  'expired',
] as const satisfies readonly EnrolmentState[];

const tones: Record<EnrolmentState, StatusTone> = {
  invited: 'info',
  applied: 'waiting',
  waitlisted: 'waiting',
  active: 'current',
  completed: 'done',
  withdrawn: 'past',
  expired: 'past',
};

export const EnrolmentStateMark = ({ state }: { state: EnrolmentState }) => {
  const { states } = useEnrolmentWords();
  return <StatusMark tone={tones[state]}>{states[state]}</StatusMark>;
};
