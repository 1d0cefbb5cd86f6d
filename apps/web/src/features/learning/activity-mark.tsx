import type { CoursePageView } from '@vagar/contract';
import { StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { useLearningWords } from './words.ts';

export type ActivityState = CoursePageView['modules'][number]['activities'][number]['state'];

/** A quiz below its mark has its own sign and word: it must never be taken for done. */
const tones: Record<ActivityState, StatusTone> = {
  'not-started': 'waiting',
  started: 'current',
  failed: 'attention',
  completed: 'done',
};

/** Where an activity stands, as a sign and a word. */
export const ActivityMark = ({ state }: { state: ActivityState }) => {
  const { states } = useLearningWords();
  return <StatusMark tone={tones[state]}>{states[state]}</StatusMark>;
};
