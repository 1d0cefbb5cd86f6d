import type { Answers } from './answer.ts';
import type { QuestionKey } from './question-key.ts';
import { scoreQuiz } from './score-quiz.ts';

export interface Grade {
  /** 0 … 1 */
  readonly score: number;
  readonly passed: boolean;
}

/**
 * The grade of an attempt under keys that were corrected after it. The score follows the keys, up or down; what was
 * passed stays passed, since the learner met the demand as it was put. Giving the result once more changes nothing.
 * @param passMark 0 … 1, the one the attempt was made under
 */
export function regraded(
  before: Grade,
  keys: readonly QuestionKey[],
  answers: Answers,
  passMark: number,
): Grade {
  const { score, passed } = scoreQuiz(keys, answers, passMark);
  return { score, passed: before.passed || passed };
}
