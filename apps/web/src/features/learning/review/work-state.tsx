import type { WorkReviewRow } from '@vagar/contract';
import { StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { useReviewWords } from './words.ts';

const tones: Record<WorkReviewRow['state'], StatusTone> = {
  'handed-in': 'waiting',
  returned: 'attention',
  approved: 'done',
  marked: 'done',
};

/** Where a piece of work stands, as a sign and a word. */
export const WorkStateMark = ({ state }: Pick<WorkReviewRow, 'state'>) => {
  const { states } = useReviewWords();
  return <StatusMark tone={tones[state]}>{states[state]}</StatusMark>;
};
