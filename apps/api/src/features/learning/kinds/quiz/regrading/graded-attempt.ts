import { keyUnder, withMark } from '@vagar/domain';
import type { Answers, QuestionKey, Regrading } from '@vagar/domain';
import { questionsOf } from '../quiz-key.ts';
import type { QuizKey } from '../quiz-key.ts';

/** An attempt that has a score, as it is scored anew. */
export interface GradedAttempt {
  readonly seed: string;
  /** Without its essays, which are sealed. */
  readonly answers: Answers;
  /** Points by question, of the essays that were marked. */
  readonly marks: Readonly<Record<string, number>> | null;
}

/** The keys of an attempt after regrades, newest first, with the marks that its essays have. */
export const keysOf = (
  attempt: GradedAttempt,
  key: QuizKey,
  regradings: readonly Regrading[],
): QuestionKey[] =>
  questionsOf(key, attempt.seed).map((question) =>
    withMark(keyUnder(question, regradings, attempt.seed), attempt.marks ?? {}),
  );

/** What has a mark was written; its words stay sealed, for only the mark counts. */
export const answersOf = ({ answers, marks }: GradedAttempt): Answers => ({
  ...answers,
  ...Object.fromEntries(Object.keys(marks ?? {}).map((question) => [question, { kind: 'essay', text: '…' }])),
});

/** SQL for the marks of the attempt `q`. */
export const marksOf = `(SELECT json_object_agg(m.question, m.points) FROM essay_mark m WHERE m.attempt_id = q.id)`;
