import { z } from 'zod';
import { localText, prose } from '../primitives.ts';

const key = z.string().min(1).max(80);
const choice = z.strictObject({ key, text: localText });
const shared = {
  key,
  text: localText,
  required: z.boolean(),
  /** Shown only when an earlier item got one of these answers. */
  showWhen: z.strictObject({ item: key, in: z.array(key).min(1).max(20) }).optional(),
};

export const surveyItem = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('scale'), scale: key }),
  z.strictObject({ ...shared, kind: z.literal('single'), options: z.array(choice).max(20) }),
  z.strictObject({ ...shared, kind: z.literal('multiple'), options: z.array(choice).max(20) }),
  z.strictObject({ ...shared, kind: z.literal('number') }),
  z.strictObject({ ...shared, kind: z.literal('text') }),
]);
export type SurveyItem = z.infer<typeof surveyItem>;

/** A mapping instrument: items, scales, branching. Never graded. */
export const surveyDraft = z.strictObject({
  prompt: localText,
  scope: z.enum(['person', 'organisation']),
  scales: z.array(z.strictObject({ key, points: z.array(choice).max(10) })).max(10),
  items: z.array(surveyItem).max(60),
});
export const surveyContent = z.object({ kind: z.literal('survey'), ...surveyDraft.shape });

export const surveyAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scale'), point: key }),
  z.strictObject({ kind: z.literal('single'), option: key }),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(key).max(20) }),
  z.strictObject({ kind: z.literal('number'), value: z.number().min(-1e9).max(1e9) }),
  z.strictObject({ kind: z.literal('text'), text: prose(4000) }),
]);
export type SurveyAnswer = z.infer<typeof surveyAnswer>;

export const surveyWork = z.strictObject({
  kind: z.literal('survey'),
  answers: z.record(key, surveyAnswer),
});
