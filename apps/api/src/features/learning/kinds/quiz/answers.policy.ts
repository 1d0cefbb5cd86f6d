import type { Answer, FieldError } from '@vagar/contract';
import type { Question } from '@vagar/domain';

/** Answers to questions that are not in the quiz or of another kind, as field errors; none when all fit. */
export const answersFit = (
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer>>,
): FieldError[] =>
  Object.entries(answers).flatMap(([key, answer]) => {
    const question = questions.find((it) => it.key === key);
    if (!question) return [{ path: `answers.${key}`, code: 'unknown-question' }];
    return question.kind === answer.kind ? [] : [{ path: `answers.${key}`, code: 'wrong-kind' }];
  });
