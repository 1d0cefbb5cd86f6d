import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { quizFile } from './question-file.ts';

const stored = z.object({ passMark: z.number(), attemptsAllowed: z.number().int().nullable() });

/** Questions with feedback that teaches. The questions stay on the server until an attempt is opened. */
export const quizKind: ActivityKindDefinition = {
  kind: 'quiz',
  prepare(content) {
    const { passMark, attempts, questions } = quizFile.parse(content);
    return Promise.resolve({
      content: { kind: 'quiz', passMark, attemptsAllowed: attempts, questions: questions.length },
      key: { questions },
    });
  },
  demandOf: (content) => {
    const { passMark, attemptsAllowed } = stored.parse(content);
    return { kind: 'quiz', passMark, attempts: attemptsAllowed };
  },
};
