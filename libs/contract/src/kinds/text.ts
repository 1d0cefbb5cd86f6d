import { z } from 'zod';
import { localText } from '../primitives.ts';
import { localRichText } from './rich-text.ts';

const source = z.strictObject({ label: localText, url: z.string().max(2000).nullable() });

/** A text to read, with where it comes from. */
export const textDraft = z.strictObject({ body: localRichText, sources: z.array(source).max(40) });
export const textContent = z.object({ kind: z.literal('text'), ...textDraft.shape });
