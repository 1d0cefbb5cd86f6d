import { localText } from '@vagar/contract';
import { questionFaults } from '@vagar/domain';
import type { Question } from '@vagar/domain';
import { z } from 'zod';

const key = z.string().min(1).max(80);
const authored = { key, prompt: localText, feedback: localText };
const option = z.strictObject({ key, text: localText, correct: z.boolean(), feedback: localText.optional() });

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...authored, kind: z.literal('single'), options: z.array(option) }),
  z.strictObject({ ...authored, kind: z.literal('multiple'), options: z.array(option) }),
  z.strictObject({ ...authored, kind: z.literal('true-false'), correct: z.boolean() }),
  z.strictObject({
    ...authored,
    kind: z.literal('matching'),
    pairs: z.array(z.strictObject({ key, left: localText, right: localText })),
  }),
  z.strictObject({
    ...authored,
    kind: z.literal('ordering'),
    items: z.array(z.strictObject({ key, text: localText })),
  }),
  z.strictObject({
    ...authored,
    kind: z.literal('short-text'),
    accepted: z.strictObject({ sv: z.array(z.string()), en: z.array(z.string()).optional() }),
  }),
]);

/** The quiz part of a content file. A question that nobody could answer is refused with its fault. */
export const quizFile = z.strictObject({
  passMark: z.number().min(0).max(1),
  attempts: z.number().int().min(1).nullable().default(null),
  questions: z
    .array(
      question.refine((it) => questionFaults(it as Question).length === 0, {
        error: ({ input }) => questionFaults(input as Question).join(', '),
      }),
    )
    .min(1),
});
