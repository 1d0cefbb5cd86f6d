import { z } from 'zod';
import { day, localText } from '../primitives.ts';
import { localRichText } from './rich-text.ts';

/** A meeting that belongs to the course; when and where it is belongs to the cohort. */
export const workshopDraft = z.strictObject({
  purpose: localText,
  preparation: localRichText.nullable(),
  agenda: z.array(z.strictObject({ minutes: z.number().int().min(1).max(600), text: localText })).max(20),
});
export const workshopContent = z.object({ kind: z.literal('workshop'), ...workshopDraft.shape });

/** The day one took part. */
export const workshopAttended = z.strictObject({ kind: z.literal('workshop-attended'), on: day });
