import { z } from 'zod';
import { activityKinds } from './kinds/names.ts';
import { richText } from './kinds/rich-text.ts';
import { instant, line, localText, uuid } from './primitives.ts';

/** Corrections of published words: they reach those who take the version, and move nothing but words. */

/** Why a difference is more than words and needs a new version; the words live in the web. */
export const correctionFaults = [
  'part-added',
  'part-removed',
  'part-moved',
  'order-changed',
  'layout-changed',
  'value-changed',
  'address-changed',
  'words-removed',
  'gaps-changed',
  'choices-mixed',
] as const;
export type CorrectionFaultCode = (typeof correctionFaults)[number];

/** Words as they are shown before and after. */
const saidWords = z.discriminatedUnion('as', [
  z.object({ as: z.literal('text'), text: z.string() }),
  z.object({ as: z.literal('document'), document: richText }),
  /** Words in a file of their own: captions. */
  z.object({ as: z.literal('file'), address: z.string() }),
]);
export type SaidWords = z.infer<typeof saidWords>;

/** One place, as a dotted path; `before` is `null` where nothing was said. */
export const correctedWords = z.object({
  path: z.string(),
  language: z.enum(['sv', 'en']),
  before: saidWords.nullable(),
  after: saidWords,
});
export type CorrectedWords = z.infer<typeof correctedWords>;

const part = {
  kind: z.enum(['course', 'module', 'activity']),
  /** `null` unless it is an activity. */
  activityKind: z.enum(activityKinds).nullable(),
  title: localText,
};

/** Something of the version whose words differ from the draft's. */
export const correctablePart = z.object({
  ...part,
  /** In the version; what is chosen is named by it. */
  id: uuid,
  lineageId: uuid,
  /** Of exactly these words: sent back, so that nothing else is sent out than what was looked at. */
  mark: z.string().regex(/^[0-9a-f]{64}$/),
  places: z.array(correctedWords),
});
export type CorrectablePart = z.infer<typeof correctablePart>;

/** What differs and cannot be sent out, with the reason for each place. */
export const uncorrectablePart = z.object({
  ...part,
  lineageId: uuid,
  faults: z.array(z.object({ code: z.enum(correctionFaults), path: z.string() })),
});
export type UncorrectablePart = z.infer<typeof uncorrectablePart>;

/** The version whose learners it is about. */
export const correctionsQuery = z.strictObject({ version: z.coerce.number().int().min(1) });
export type CorrectionsQuery = z.input<typeof correctionsQuery>;

/** What differs between a version and the draft: pure correction first, then what needs a new version. */
export const correctionPreview = z
  .object({ version: z.number().int(), parts: z.array(correctablePart), more: z.array(uncorrectablePart) })
  .meta({ id: 'CorrectionPreview' });
export type CorrectionPreview = z.infer<typeof correctionPreview>;

export const sendCorrection = z
  .strictObject({
    version: z.number().int().min(1),
    reason: line(1000),
    parts: z
      .array(z.strictObject({ id: uuid, mark: correctablePart.shape.mark }))
      .min(1)
      .max(1000),
  })
  .meta({ id: 'SendCorrection' });
export type SendCorrection = z.infer<typeof sendCorrection>;
/** How many places have other words now. */
export const correctionSent = z.object({ places: z.number().int() }).meta({ id: 'CorrectionSent' });
export type CorrectionSent = z.infer<typeof correctionSent>;

/** Who corrected what, when and why, newest first. */
export const correctionRow = z.object({
  id: uuid,
  version: z.number().int(),
  at: instant,
  by: z.string(),
  reason: z.string(),
  parts: z.array(z.object({ ...part, places: z.array(correctedWords) })),
});
export type CorrectionRow = z.infer<typeof correctionRow>;
export const correctionList = z.object({ rows: z.array(correctionRow) }).meta({ id: 'CorrectionList' });
export type CorrectionList = z.infer<typeof correctionList>;
