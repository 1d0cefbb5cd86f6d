import { localText } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';

const file = z.strictObject({
  text: z.string(),
  sources: z
    .array(z.strictObject({ label: localText, url: z.url({ protocol: /^https?$/ }).optional() }))
    .default([]),
});

/** A text to read: done when the learner says so, never by scrolling. */
export const textKind: ActivityKindDefinition = {
  kind: 'text',
  async prepare(content, source) {
    const { text, sources } = file.parse(content);
    return {
      content: {
        kind: 'text',
        body: await source.text(text),
        sources: sources.map(({ label, url }) => ({ label, url: url ?? null })),
      },
      key: null,
    };
  },
  demandOf: () => ({ kind: 'text' }),
};
