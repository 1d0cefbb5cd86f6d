import { z } from 'zod';
import { localText, prose } from '../primitives.ts';

const key = z.string().min(1).max(80);

/**
 * How progress on one goal helps or hinders another, from −3 to +3, as SDG Synergies (SEI) asks it: every pair in
 * both directions.
 */
export const goalMatrixDraft = z.strictObject({
  prompt: localText,
  support: z.array(localText).max(6),
  goals: z.array(z.strictObject({ key, text: localText, short: localText })).max(8),
  /** How many of the scores want a reason before the matrix is done. */
  minimumReasons: z.number().int().min(0).max(56),
});
export const goalMatrixContent = z.object({ kind: z.literal('goal-matrix'), ...goalMatrixDraft.shape });

export const goalMatrixWork = z.strictObject({
  kind: z.literal('goal-matrix'),
  cells: z
    .array(
      z.strictObject({
        from: key,
        to: key,
        score: z.number().int().min(-3).max(3).nullable(),
        reason: prose(1000),
      }),
    )
    .max(56),
});

/**
 * The others' picture beside one's own: those of one's cohort, without oneself; `null` while they are too few to be
 * shown. `divided` says that some see help and some hindrance.
 */
export const goalMatrixOutcome = z.object({
  kind: z.literal('goal-matrix'),
  others: z
    .object({
      people: z.number().int(),
      cells: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          mean: z.number(),
          views: z.enum(['shared', 'divided']),
        }),
      ),
    })
    .nullable(),
});
