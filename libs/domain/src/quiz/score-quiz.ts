import type { Answers } from './answer.ts';
import type { QuestionKey } from './question-key.ts';
import { scoreQuestion, waitsForMark } from './score-question.ts';
import type { QuestionScore } from './score-question.ts';

export interface QuizScore {
  /** Mean of the questions' points, 0 … 1. */
  readonly score: number;
  readonly passed: boolean;
  /** So many answers that somebody must read before the score is one: they count 0 until then. */
  readonly waiting: number;
  readonly perQuestion: readonly (QuestionScore & { readonly question: string })[];
}

/** Sums of thirds and sevenths miss the mark by less than this when they meet it on paper. */
const rounding = 1e-9;

/**
 * Scores a whole quiz; every question weighs the same. Questions without answer score 0. A quiz without questions
 * has score 0 and is never passed, and nothing is passed while an answer waits for its mark.
 * @param passMark 0 … 1
 * @throws RangeError when the mark is outside
 */
export function scoreQuiz(keys: readonly QuestionKey[], answers: Answers, passMark: number): QuizScore {
  if (!(passMark >= 0 && passMark <= 1)) throw new RangeError('a pass mark lies between 0 and 1');
  const answerTo = ({ question }: QuestionKey) =>
    Object.hasOwn(answers, question) ? answers[question] : undefined;
  const perQuestion = keys.map((key) => ({
    question: key.question,
    ...scoreQuestion(key, answerTo(key)),
  }));
  const waiting = keys.filter((key) => waitsForMark(key, answerTo(key))).length;
  const sum = perQuestion.reduce((total, { points }) => total + points, 0);
  const score = keys.length === 0 ? 0 : Math.min(1, sum / keys.length);
  const passed = keys.length > 0 && waiting === 0 && score >= passMark - rounding;
  return { score, passed, waiting, perQuestion };
}
