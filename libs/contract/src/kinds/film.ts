import { z } from 'zod';
import { localText } from '../primitives.ts';
import { localRichText } from './rich-text.ts';

const address = z.string().max(300);
const byLanguage = z.strictObject({ sv: address, en: address });

/** A film with its captions and descriptions, and its stills with transcript, which count equally. */
export const filmDraft = z.strictObject({
  seconds: z.number().min(0),
  width: z.number().int().min(0),
  height: z.number().int().min(0),
  sources: z.array(z.strictObject({ url: address, mime: z.string().max(100) })).max(6),
  captions: byLanguage,
  descriptions: byLanguage,
  scenes: z
    .array(z.strictObject({ at: z.number().min(0), still: address, say: localText, see: localText }))
    .max(60),
  described: localRichText,
});
export const filmContent = z.object({ kind: z.literal('film'), ...filmDraft.shape });
