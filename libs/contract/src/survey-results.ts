import { z } from 'zod';
import { surveyAnswer, surveyDraft, surveyItem } from './kinds/survey.ts';
import { instant, localText, uuid } from './primitives.ts';
import { releasedNumber } from './statistics.ts';

/** A survey that has been handed in somewhere, as staff find it. */
export const surveyRow = z
  .object({
    surveyId: uuid.describe('What follows the activity from version to version'),
    title: localText,
    courseId: uuid,
    courseTitle: localText,
    releases: z.number().int(),
    newestAt: instant.nullable(),
    waiting: z
      .number()
      .int()
      .describe('Answers in no release yet, in whole fives: small numbers are not told'),
  })
  .meta({ id: 'SurveyRow' });
export const surveyList = z.object({ rows: z.array(surveyRow) }).meta({ id: 'SurveyList' });
export type SurveyRow = z.infer<typeof surveyRow>;
export type SurveyList = z.infer<typeof surveyList>;

/** What handing in shares of an answer: what was chosen, and which questions something was written to, not what. */
export const sharedSurvey = z.object({
  answers: z.record(z.string(), surveyAnswer),
  wrote: z.array(z.string()).default([]),
});

/** The words of the survey as they were when the release was made. */
export const surveyWords = z.object({
  scope: surveyDraft.shape.scope,
  scales: surveyDraft.shape.scales,
  items: z.array(surveyItem),
});

const group = z.object({
  key: z.string(),
  label: localText.nullable().describe('null: organisations too small to stand alone, together'),
  persons: z.number().int(),
});
const table = z.object({
  item: z.string(),
  option: z.string().nullable(),
  columns: z.array(z.array(z.string())).describe('The answers that each column stands for; "" is no answer'),
  rows: z.array(z.string()),
  cells: z.array(z.array(releasedNumber)),
  rowTotals: z.array(releasedNumber).describe('Those who met the question'),
  columnTotals: z.array(releasedNumber),
});
const inPart = {
  id: uuid,
  publishedAt: instant,
  words: surveyWords,
  groups: z.array(group),
  tables: z.array(table),
};
export const surveyReleaseView = z.object({ ...inPart, persons: z.number().int() });
export type SurveyReleaseView = z.infer<typeof surveyReleaseView>;

/** One survey: all its releases by date, and one of them whole. Each answer is counted in one release. */
export const surveyResults = z
  .object({
    surveyId: uuid,
    title: localText,
    courseId: uuid,
    courseTitle: localText,
    waiting: z.number().int(),
    releases: z.array(z.object({ id: uuid, publishedAt: instant, persons: z.number().int() })),
    release: surveyReleaseView.nullable(),
  })
  .meta({ id: 'SurveyResults' });
export type SurveyResults = z.infer<typeof surveyResults>;

export const surveyResultsQuery = z.object({ release: uuid.optional() });

/** What an organisation contact sees: their own organisation's rows of the newest releases, and no sums of others. */
export const ownResults = z
  .object({
    rows: z.array(
      z.object({
        surveyId: uuid,
        title: localText,
        courseTitle: localText,
        release: z.object(inPart),
      }),
    ),
  })
  .meta({ id: 'OwnResults' });
export type OwnResults = z.infer<typeof ownResults>;
