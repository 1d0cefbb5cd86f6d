import { z } from 'zod';
import { localText, uuid } from '../primitives.ts';

const key = z.string().min(1).max(80);
const authored = {
  key,
  prompt: localText,
  feedback: localText,
  /** The pool it is drawn from. */
  pool: key.optional(),
  /** The question of the bank that this is a copy of, and of which version. */
  bank: z.strictObject({ question: uuid, version: z.number().int().min(1) }).optional(),
};
const option = z.strictObject({ key, text: localText, correct: z.boolean(), feedback: localText.optional() });

const accepted = z.strictObject({
  sv: z.array(z.string().max(200)).max(40),
  en: z.array(z.string().max(200)).max(40).optional(),
});

/** A question as staff write it: words, key and feedback together. Half done it may be saved, not published. */
export const questionDraft = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...authored, kind: z.literal('single'), options: z.array(option).max(12) }),
    z.strictObject({ ...authored, kind: z.literal('multiple'), options: z.array(option).max(12) }),
    z.strictObject({ ...authored, kind: z.literal('true-false'), correct: z.boolean() }),
    z.strictObject({
      ...authored,
      kind: z.literal('matching'),
      pairs: z.array(z.strictObject({ key, left: localText, right: localText })).max(12),
    }),
    z.strictObject({
      ...authored,
      kind: z.literal('ordering'),
      items: z.array(z.strictObject({ key, text: localText })).max(12),
    }),
    z.strictObject({
      ...authored,
      kind: z.literal('short-text'),
      accepted,
    }),
    z.strictObject({
      ...authored,
      kind: z.literal('number'),
      value: z.number().min(-1e12).max(1e12),
      tolerance: z.number().min(0).max(1e12),
      unit: localText.optional(),
    }),
    z.strictObject({
      ...authored,
      kind: z.literal('gaps'),
      text: localText,
      gaps: z.array(z.strictObject({ key, accepted })).max(12),
    }),
    /** Marked by hand; what a good answer holds is for whoever marks it. */
    z.strictObject({ ...authored, kind: z.literal('essay'), guidance: localText }),
  ])
  .meta({ id: 'QuestionDraft' });
export type QuestionDraft = z.infer<typeof questionDraft>;

export const quizDraft = z.strictObject({
  passMark: z.number().min(0).max(1),
  attempts: z.number().int().min(1).max(100).nullable(),
  /** So many of the questions that are in no pool, drawn anew for each attempt; `null` for all of them. */
  draw: z.number().int().min(1).max(100).nullable().default(null),
  /** In an order of its own for each attempt. */
  shuffle: z.boolean().default(false),
  /** Minutes for an attempt, kept by the server; `null` for as long as one likes. */
  timeLimit: z.number().int().min(1).max(600).nullable().default(null),
  /** So many of each pool, drawn anew for each attempt. */
  pools: z
    .array(z.strictObject({ key, name: localText, draw: z.number().int().min(1).max(100) }))
    .max(20)
    .default([]),
  questions: z.array(questionDraft).max(200),
});
/** The questions stay on the server until an attempt is opened. */
export const quizContent = z.object({
  kind: z.literal('quiz'),
  passMark: z.number(),
  attemptsAllowed: z.number().int().nullable(),
  questions: z.number().int(),
  /** Minutes; said only where there is a limit. An attempt says when it closes. */
  timeLimit: z.number().int().optional(),
});
