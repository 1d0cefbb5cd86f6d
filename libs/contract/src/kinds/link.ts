import { z } from 'zod';
import { localText } from '../primitives.ts';

/** A page elsewhere that is worth the visit, and why. */
export const linkDraft = z.strictObject({ address: z.string().max(2000), why: localText });
export const linkContent = z.object({ kind: z.literal('link'), ...linkDraft.shape });
