import { z } from 'zod';
import { localText, prose } from '../primitives.ts';
import { localRichText } from './rich-text.ts';

const key = z.string().min(1).max(80);
const level = z.number().int().min(0).max(3);

const readable = {
  prompt: localText,
  application: localRichText,
  attachments: z.array(z.strictObject({ key, title: localText, body: localRichText })).max(8),
  criteria: z.array(z.strictObject({ key, text: localText, help: localText })).max(12),
};
const expert = z.array(z.strictObject({ criterion: key, level, reason: localText })).max(12);

/** A fictitious application to assess; the expert's own assessment is kept back until the learner has made theirs. */
export const applicationExerciseDraft = z.strictObject({ ...readable, expert, expertSummary: localText });
export const applicationExerciseContent = z.object({ kind: z.literal('application-exercise'), ...readable });

export const applicationExerciseWork = z.strictObject({
  kind: z.literal('application-exercise'),
  assessments: z
    .array(z.strictObject({ criterion: key, level: level.nullable(), reason: prose(2000) }))
    .max(12),
});

/**
 * The expert's assessment and the others' spread: how many of one's cohort, without oneself, chose each level from 0
 * to 3, to the nearest five; `null` while they are too few to be shown.
 */
export const applicationExerciseOutcome = z.object({
  kind: z.literal('application-exercise'),
  expert,
  expertSummary: localText,
  spread: z
    .object({
      people: z.number().int(),
      criteria: z.array(z.object({ criterion: z.string(), levels: z.array(z.number().int()).length(4) })),
    })
    .nullable(),
});
