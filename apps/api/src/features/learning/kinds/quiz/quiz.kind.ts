import { kindDrafts, questionDraft } from '@vagar/contract';
import { drawnCount, questionFaults } from '@vagar/domain';
import type { Question } from '@vagar/domain';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { quizFaults } from './quiz-faults.ts';

const written = kindDrafts.quiz;

/** The quiz part of a content file. A question that nobody could answer is refused with its fault. */
const file = z.strictObject({
  passMark: z.number().min(0).max(1),
  attempts: z.number().int().min(1).nullable().default(null),
  draw: z.number().int().min(1).nullable().default(null),
  shuffle: z.boolean().default(false),
  timeLimit: written.shape.timeLimit,
  pools: written.shape.pools,
  questions: z
    .array(
      questionDraft.refine((it) => questionFaults(it as Question).length === 0, {
        error: ({ input }) => questionFaults(input as Question).join(', '),
      }),
    )
    .min(1),
});

const stored = z.object({
  passMark: z.number(),
  attemptsAllowed: z.number().int().nullable(),
  timeLimit: z.number().int().optional(),
});
/** What was published before questions could be drawn says nothing of it. */
const storedKey = z.object({
  questions: z.array(questionDraft),
  draw: z.number().int().nullable().default(null),
  shuffle: z.boolean().default(false),
  pools: written.shape.pools,
});

/** Questions with feedback that teaches. The questions stay on the server until an attempt is opened. */
export const quizKind: ActivityKindDefinition<'quiz'> = {
  kind: 'quiz',
  isScored: true,
  empty: () => ({
    passMark: 0.7,
    attempts: null,
    draw: null,
    shuffle: false,
    timeLimit: null,
    pools: [],
    questions: [],
  }),
  read: (content) => Promise.resolve(file.parse(content)),
  publish: ({ passMark, attempts, draw, shuffle, timeLimit, pools, questions }) => ({
    content: {
      kind: 'quiz',
      passMark,
      attemptsAllowed: attempts,
      questions: drawnCount(questions, { draw, pools }),
      ...(timeLimit === null ? {} : { timeLimit }),
    },
    // Said only where it is used, so that a quiz without it is the same as before there was any.
    key: {
      questions,
      ...(draw === null ? {} : { draw }),
      ...(shuffle ? { shuffle } : {}),
      ...(pools.length === 0 ? {} : { pools }),
    },
  }),
  draftOf({ content, key }) {
    const { passMark, attemptsAllowed, timeLimit = null } = stored.parse(content);
    return { passMark, attempts: attemptsAllowed, timeLimit, ...storedKey.parse(key) };
  },
  faults: quizFaults,
  correctable: {
    // A unit is part of what is right: it is in no list of words.
    'key.pools.*.name': 'words',
    'key.questions.*.prompt': 'words',
    'key.questions.*.feedback': 'words',
    'key.questions.*.options.*.text': 'choice',
    'key.questions.*.options.*.feedback': 'words',
    'key.questions.*.pairs.*.left': 'choice',
    'key.questions.*.pairs.*.right': 'choice',
    'key.questions.*.items.*.text': 'choice',
    'key.questions.*.text': 'gapped',
    'key.questions.*.guidance': 'words',
  },
  demandOf: (content) => {
    const { passMark, attemptsAllowed } = stored.parse(content);
    return { kind: 'quiz', passMark, attempts: attemptsAllowed };
  },
  finishedBy: null,
  notDone: () => null,
  work: null,
};
