import type { PersonState } from '@vagar/contract';
import { StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { usePeopleWords } from '../words.ts';

export const personStates = ['active', 'invited', 'deactivated'] as const satisfies readonly PersonState[];

const tones: Record<PersonState, StatusTone> = { active: 'done', invited: 'waiting', deactivated: 'locked' };

export const PersonStateMark = ({ state }: { state: PersonState }) => {
  const words = usePeopleWords();
  return <StatusMark tone={tones[state]}>{words.states[state]}</StatusMark>;
};
