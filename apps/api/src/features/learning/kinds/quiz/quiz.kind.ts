import { questionDraft } from '@vagar/contract';
import { questionFaults } from '@vagar/domain';
import type { Question } from '@vagar/domain';
import { z } from 'zod';
import type { ActivityKindDefinition, KindFault } from '../../../curriculum/index.ts';

/** The quiz part of a content file. A question that nobody could answer is refused with its fault. */
const file = z.strictObject({
  passMark: z.number().min(0).max(1),
  attempts: z.number().int().min(1).nullable().default(null),
  questions: z
    .array(
      questionDraft.refine((it) => questionFaults(it as Question).length === 0, {
        error: ({ input }) => questionFaults(input as Question).join(', '),
      }),
    )
    .min(1),
});

const stored = z.object({ passMark: z.number(), attemptsAllowed: z.number().int().nullable() });
const storedKey = z.object({ questions: z.array(questionDraft) });

/** Questions with feedback that teaches. The questions stay on the server until an attempt is opened. */
export const quizKind: ActivityKindDefinition<'quiz'> = {
  kind: 'quiz',
  empty: () => ({ passMark: 0.7, attempts: null, questions: [] }),
  read: (content) => Promise.resolve(file.parse(content)),
  publish: ({ passMark, attempts, questions }) => ({
    content: { kind: 'quiz', passMark, attemptsAllowed: attempts, questions: questions.length },
    key: { questions },
  }),
  draftOf({ content, key }) {
    const { passMark, attemptsAllowed } = stored.parse(content);
    return { passMark, attempts: attemptsAllowed, questions: storedKey.parse(key).questions };
  },
  faults({ questions }) {
    if (questions.length === 0) return [{ code: 'no-questions', path: 'questions', weight: 'must' }];
    return questions.flatMap((question, index): KindFault[] =>
      questionFaults(question as Question).length === 0
        ? []
        : [{ code: 'question-unanswerable', path: `questions.${index}`, weight: 'must' }],
    );
  },
  demandOf: (content) => {
    const { passMark, attemptsAllowed } = stored.parse(content);
    return { kind: 'quiz', passMark, attempts: attemptsAllowed };
  },
  finishedBy: null,
  notDone: () => null,
  work: null,
};
