import { z } from 'zod';
import { instant, line, localText, pageOf, pageQuery, prose, uuid } from './primitives.ts';

/** How a quiz went, for programme staff: attempts, longer time for a person, regrading; and marking essays by hand. */

export const quizResultRow = z
  .object({
    enrolmentId: uuid,
    name: z.string(),
    courseVersion: z.number().int(),
    attempts: z.number().int(),
    bestScore: z.number().nullable(),
    passed: z.boolean(),
    /** An attempt is being answered now. */
    isOpen: z.boolean(),
    waitsForMarks: z.boolean(),
    /** The person's longer time in per cent of the limit, 0 for none. */
    extraPercent: z.number().int(),
    lastAt: instant.nullable(),
  })
  .meta({ id: 'QuizResultRow' });
export type QuizResultRow = z.infer<typeof quizResultRow>;

/** The results of a quiz through all versions of its course. */
export const quizResultPage = pageOf(quizResultRow)
  .extend({
    courseId: uuid,
    courseTitle: localText,
    activityTitle: localText,
    timeLimit: z.number().int().nullable(),
    regrades: z.array(
      z.object({
        id: uuid,
        at: instant,
        by: z.string().nullable(),
        reason: z.string(),
        changed: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'QuizResultPage' });
export type QuizResultPage = z.infer<typeof quizResultPage>;
export const quizResultsQuery = z.strictObject({ ...pageQuery, search: z.string().max(200).optional() });
export type QuizResultsQuery = z.input<typeof quizResultsQuery>;

/** How hard the questions of the newest version were, in the first attempt of each learner. */
export const questionDifficulty = z
  .object({
    /** So many attempts were counted, the newest. */
    attempts: z.number().int(),
    questions: z.array(
      z.object({
        key: z.string(),
        prompt: localText,
        asked: z.number().int(),
        /** 0 … 1 under the keys that count now; `null` below ten answers, where it would say nothing. */
        meanPoints: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'QuestionDifficulty' });
export type QuestionDifficulty = z.infer<typeof questionDifficulty>;

/** Why is never asked: it could be a person's health. */
export const extendTime = z
  .strictObject({ extraPercent: z.number().int().min(0).max(300) })
  .meta({ id: 'ExtendTime' });
export type ExtendTime = z.infer<typeof extendTime>;

/** What regrading with the newest keys would do; nothing has happened. */
export const regradePreview = z
  .object({
    /** Questions whose key is another now, or that can no longer be told from what was shown. */
    questions: z.array(
      z.object({
        key: z.string(),
        prompt: localText,
        /** To all that was shown, to some of it, or to nothing: then its key goes on counting. */
        fits: z.enum(['all', 'some', 'none']),
        /** What it said and says, from the top down, where that is not the same. */
        reworded: z.object({ before: z.array(localText), after: z.array(localText) }).nullable(),
        /** It is among those that this is the dry run of. */
        isChosen: z.boolean(),
      }),
    ),
    attempts: z.number().int(),
    changes: z.array(
      z.object({
        attemptId: uuid,
        enrolmentId: uuid,
        name: z.string(),
        number: z.number().int(),
        scoreBefore: z.number(),
        scoreAfter: z.number(),
        passedBefore: z.boolean(),
        passedAfter: z.boolean(),
        /** Below the mark now, and yet passed: what was reached under the key of the day stays. */
        keepsPass: z.boolean(),
      }),
    ),
    /** Names exactly these corrections and attempts; sent back, so that nothing else happens than what was shown. */
    fingerprint: z.string(),
  })
  .meta({ id: 'RegradePreview' });
export type RegradePreview = z.infer<typeof regradePreview>;
/** Keys of the questions to regrade, with commas between; without it those that ask the same as they did. */
export const regradeQuery = z.strictObject({
  questions: z
    .string()
    .max(8000)
    .transform((keys) => keys.split(',').filter((key) => key !== ''))
    .optional(),
});
export type RegradeQuery = z.input<typeof regradeQuery>;

export const regradeQuiz = z
  .strictObject({
    reason: line(1000),
    fingerprint: z.string().max(100),
    /** Keys of the questions that are ticked. */
    questions: z.array(z.string().max(80)).max(500),
  })
  .meta({ id: 'RegradeQuiz' });
export type RegradeQuiz = z.infer<typeof regradeQuiz>;
export const regradeAnswer = z.object({ changed: z.number().int() }).meta({ id: 'RegradeAnswer' });
export type RegradeAnswer = z.infer<typeof regradeAnswer>;

/** The essays of one attempt, to read and mark; they wait in the queue of handed-in work. */
export const essaysView = z
  .object({
    attemptId: uuid,
    /** Whose essays they are. */
    name: z.string(),
    courseTitle: localText,
    activityTitle: localText,
    submittedAt: instant,
    /** Marked, and by this much of what there is to mark. */
    marked: z.number().int(),
    toMark: z.number().int(),
    number: z.number().int(),
    passMark: z.number(),
    /** The score once every essay has its mark; `null` before. */
    score: z.number().nullable(),
    passed: z.boolean().nullable(),
    essays: z.array(
      z.object({
        question: z.string(),
        prompt: localText,
        guidance: localText,
        text: z.string(),
        mark: z.object({ points: z.number(), comment: z.string(), by: z.string(), at: instant }).nullable(),
      }),
    ),
    /** For `If-Match`. */
    version: z.number().int(),
  })
  .meta({ id: 'Essays' });
export type EssaysView = z.infer<typeof essaysView>;

/** Quarters, so that two who mark can agree. */
export const essaySteps = [0, 0.25, 0.5, 0.75, 1] as const;
export const markEssays = z
  .strictObject({
    marks: z.record(
      z.string().max(80),
      z.strictObject({ points: z.literal(essaySteps), comment: prose(4000) }),
    ),
  })
  .meta({ id: 'MarkEssays' });
export type MarkEssays = z.infer<typeof markEssays>;
