import { z } from 'zod';
import { instant, localText, prose, uuid } from './primitives.ts';

const option = z.object({ id: z.string(), text: localText });
const shared = { key: z.string(), prompt: localText };

/** A question as the learner sees it: never its key, never its feedback; ids and order tell nothing. */
export const publicQuestion = z
  .discriminatedUnion('kind', [
    z.object({ ...shared, kind: z.literal('single'), options: z.array(option) }),
    z.object({ ...shared, kind: z.literal('multiple'), options: z.array(option) }),
    z.object({ ...shared, kind: z.literal('true-false') }),
    z.object({ ...shared, kind: z.literal('matching'), lefts: z.array(option), rights: z.array(option) }),
    z.object({ ...shared, kind: z.literal('ordering'), items: z.array(option) }),
    z.object({ ...shared, kind: z.literal('short-text') }),
    z.object({ ...shared, kind: z.literal('essay') }),
    z.object({ ...shared, kind: z.literal('number'), unit: localText.nullable() }),
    /** `[[g1]]` in the text is where the gap of that id stands. */
    z.object({
      ...shared,
      kind: z.literal('gaps'),
      text: localText,
      gaps: z.array(z.object({ id: z.string() })),
    }),
  ])
  .meta({ id: 'Question' });
export type PublicQuestion = z.infer<typeof publicQuestion>;

const id = z.string().min(1).max(80);
export const answer = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), option: id.nullable() }),
    z.strictObject({ kind: z.literal('multiple'), options: z.array(id).max(20) }),
    z.strictObject({ kind: z.literal('true-false'), value: z.boolean().nullable() }),
    z.strictObject({
      kind: z.literal('matching'),
      pairs: z.record(id, id).refine((pairs) => Object.keys(pairs).length <= 20),
    }),
    z.strictObject({ kind: z.literal('ordering'), items: z.array(id).max(20) }),
    z.strictObject({ kind: z.literal('short-text'), text: z.string().max(200) }),
    z.strictObject({ kind: z.literal('number'), text: z.string().max(40) }),
    z.strictObject({
      kind: z.literal('gaps'),
      texts: z.record(id, z.string().max(200)).refine((texts) => Object.keys(texts).length <= 20),
    }),
    z.strictObject({ kind: z.literal('essay'), text: prose(10_000) }),
  ])
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof answer>;

/** Answers by question key; saved as they are given, so an open attempt survives anything. */
export const saveAnswers = z.strictObject({ answers: z.record(id, answer) }).meta({ id: 'SaveAnswers' });
export type SaveAnswers = z.infer<typeof saveAnswers>;

/**
 * After submission only: what was right and what it teaches. The solution comes when no attempt is left to spoil:
 * the quiz is passed or the attempts are used.
 */
export const questionOutcome = z.object({
  question: z.string(),
  points: z.number(),
  correct: z.boolean(),
  feedback: localText,
  optionFeedback: z.array(z.object({ id: z.string(), feedback: localText })),
  solution: answer.nullable(),
  /** What whoever marked an essay wrote to the learner. */
  comment: z.string().nullable(),
});

export const quizAttemptView = z
  .object({
    id: uuid,
    enrolmentId: uuid,
    activityId: uuid,
    number: z.number().int(),
    state: z.enum(['open', 'submitted']),
    questions: z.array(publicQuestion),
    answers: z.record(z.string(), answer),
    version: z.number().int(),
    startedAt: instant,
    savedAt: instant.nullable(),
    /** When it is handed in by itself, with the person's own extension; `null` without a limit. */
    closesAt: instant.nullable(),
    /** The server's time when this was read: a device's own clock may be wrong. */
    now: instant,
    /** Handed in, and somebody must read an essay before there is an outcome. */
    waitsForMarks: z.boolean(),
    outcome: z
      .object({
        score: z.number(),
        passed: z.boolean(),
        passMark: z.number(),
        submittedAt: instant,
        attemptsLeft: z.number().int().nullable(),
        /** The key was corrected afterwards: when, and what the score was before. */
        regraded: z.object({ at: instant, scoreBefore: z.number() }).nullable(),
        questions: z.array(questionOutcome),
      })
      .nullable(),
  })
  .meta({ id: 'QuizAttempt' });
export type QuizAttemptView = z.infer<typeof quizAttemptView>;
