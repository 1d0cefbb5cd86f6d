import type { KindDraft } from '@vagar/contract';
import { drawnCount, questionFaults } from '@vagar/domain';
import type { Question } from '@vagar/domain';
import type { KindFault } from '../../../curriculum/index.ts';

/** Below this a question can hardly be read, let alone thought of. */
const secondsEach = 30;

/** What has to be, or should be, mended in a quiz before it is published. */
export function quizFaults({ questions, draw, pools, timeLimit }: KindDraft<'quiz'>): KindFault[] {
  const held = (pool: string) => questions.filter((question) => question.pool === pool).length;
  const loose = questions.filter(({ pool }) => !pools.some(({ key }) => key === pool)).length;
  if (questions.length === 0 || (draw ?? 0) > loose)
    return [{ code: 'no-questions', path: 'questions', weight: 'must' }];
  const faults: KindFault[] = questions.flatMap((question, index) =>
    questionFaults(question as Question).length === 0
      ? []
      : [{ code: 'question-unanswerable', path: `questions.${index}`, weight: 'must' as const }],
  );
  for (const [index, { key, draw: wanted }] of pools.entries())
    if (held(key) === 0) faults.push({ code: 'pool-empty', path: `pools.${index}`, weight: 'must' });
    else if (held(key) < wanted)
      faults.push({ code: 'pool-too-small', path: `pools.${index}.draw`, weight: 'must' });
  if (timeLimit !== null && timeLimit * 60 < drawnCount(questions, { draw, pools }) * secondsEach)
    faults.push({ code: 'time-limit-short', path: 'timeLimit', weight: 'should' });
  return faults;
}
