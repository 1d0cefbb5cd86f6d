import { z } from 'zod';
import { questionDraft } from './kinds/quiz.ts';
import type { QuestionDraft } from './kinds/quiz.ts';
import { instant, line, localText, pageOf, pageQuery, uuid } from './primitives.ts';

/** The question bank: questions that many quizzes share, each with its versions. */

const tag = line(40);
const questionKind = z.enum([
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'short-text',
  'number',
  'gaps',
  'essay',
] satisfies QuestionDraft['kind'][]);

export const questionCategory = z
  .object({ id: uuid, name: localText, questions: z.number().int(), version: z.number().int() })
  .meta({ id: 'QuestionCategory' });
export type QuestionCategory = z.infer<typeof questionCategory>;
export const questionCategoryList = z
  .object({ rows: z.array(questionCategory) })
  .meta({ id: 'QuestionCategoryList' });
export type QuestionCategoryList = z.infer<typeof questionCategoryList>;
export const writeQuestionCategory = z
  .strictObject({ name: z.strictObject({ sv: line(100), en: z.string().max(100).optional() }) })
  .meta({ id: 'WriteQuestionCategory' });
export type WriteQuestionCategory = z.infer<typeof writeQuestionCategory>;

const shelved = {
  id: uuid,
  categoryId: uuid.nullable(),
  tags: z.array(z.string()),
  /** Of the newest version of the question, counted from 1. */
  number: z.number().int(),
  changedAt: instant,
  archivedAt: instant.nullable(),
};

export const bankQuestionRow = z
  .object({
    ...shelved,
    kind: questionKind,
    prompt: localText,
    /** Quizzes that hold a copy of it, in those drafts of courses that the reader may edit. */
    uses: z.number().int(),
  })
  .meta({ id: 'BankQuestionRow' });
export type BankQuestionRow = z.infer<typeof bankQuestionRow>;
export const bankQuestionPage = pageOf(bankQuestionRow)
  .extend({ tags: z.array(z.string()) })
  .meta({ id: 'BankQuestionPage' });
export type BankQuestionPage = z.infer<typeof bankQuestionPage>;
export const bankQuestionsQuery = z.strictObject({
  ...pageQuery,
  search: z.string().max(200).optional(),
  category: uuid.optional(),
  tag: tag.optional(),
  archived: z.enum(['true', 'false']).optional(),
});
export type BankQuestionsQuery = z.input<typeof bankQuestionsQuery>;

/** A question with everything it takes to write it, choose it and see where it is used. */
export const bankQuestionView = z
  .object({
    ...shelved,
    /** For `If-Match`: of the question with its place, beside the numbers of its versions. */
    version: z.number().int(),
    written: questionDraft,
    versions: z.array(
      z.object({ number: z.number().int(), at: instant, by: z.string().nullable(), written: questionDraft }),
    ),
    uses: z.array(
      z.object({
        courseId: uuid,
        courseTitle: localText,
        activityId: uuid,
        activityTitle: localText,
        /** The version that the quiz holds. */
        number: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'BankQuestion' });
export type BankQuestionView = z.infer<typeof bankQuestionView>;

/** A new question, or a change of one: a change of the words or the key makes a version, a change of place does not. */
export const writeBankQuestion = z
  .strictObject({ written: questionDraft, categoryId: uuid.nullable(), tags: z.array(tag).max(12) })
  .meta({ id: 'WriteBankQuestion' });
export type WriteBankQuestion = z.infer<typeof writeBankQuestion>;

/** Newest versions of some questions at once, for putting them into a quiz. What the bank does not have is left out. */
export const pickBankQuestions = z
  .strictObject({ questions: z.array(uuid).min(1).max(200) })
  .meta({ id: 'PickBankQuestions' });
export type PickBankQuestions = z.infer<typeof pickBankQuestions>;
export const pickedBankQuestions = z
  .object({
    rows: z.array(
      z.object({
        id: uuid,
        number: z.number().int(),
        archivedAt: instant.nullable(),
        written: questionDraft,
      }),
    ),
  })
  .meta({ id: 'PickedBankQuestions' });
export type PickedBankQuestions = z.infer<typeof pickedBankQuestions>;
