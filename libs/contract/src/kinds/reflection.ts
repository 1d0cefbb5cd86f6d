import { z } from 'zod';
import { localText } from '../primitives.ts';

export const reflectionDraft = z.strictObject({
  prompt: localText,
  support: localText.nullable(),
  minimumWords: z.number().int().min(1).max(5000).nullable(),
});
export const reflectionContent = z.object({ kind: z.literal('reflection'), ...reflectionDraft.shape });
