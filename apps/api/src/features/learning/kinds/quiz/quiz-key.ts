import { drawQuestions } from '@vagar/domain';
import type { Drawing, Question } from '@vagar/domain';

/** What a quiz keeps on the server: its questions with their keys and feedback. */
export interface QuizKey extends Drawing {
  readonly questions: readonly Question[];
}

/** The questions of one attempt, in its order. */
export const questionsOf = (key: QuizKey, seed: string): Question[] =>
  drawQuestions(key.questions, key, seed);
