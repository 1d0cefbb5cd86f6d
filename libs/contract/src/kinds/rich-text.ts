import { z } from 'zod';

/** A rich-text document; `@vagar/domain` has its node types and reads it node by node. */
export const richText = z.looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) });
export const localRichText = z.object({ sv: richText, en: richText.optional() });
