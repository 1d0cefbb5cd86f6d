import { z } from 'zod';
import { localText } from '../primitives.ts';

export const actionPlanDraft = z.strictObject({
  prompt: localText,
  support: localText.nullable(),
  minimumCommitments: z.number().int().min(1).max(10),
});
export const actionPlanContent = z.object({ kind: z.literal('action-plan'), ...actionPlanDraft.shape });
