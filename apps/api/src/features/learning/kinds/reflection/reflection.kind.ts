import { localText } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';

const file = z.strictObject({
  prompt: localText,
  support: localText.optional(),
  minimumWords: z.number().int().min(1).nullable().default(null),
});

/** Something to think about and write down, for oneself. */
export const reflectionKind: ActivityKindDefinition = {
  kind: 'reflection',
  prepare(content) {
    const { prompt, support, minimumWords } = file.parse(content);
    return Promise.resolve({
      content: { kind: 'reflection', prompt, support: support ?? null, minimumWords },
      key: null,
    });
  },
  demandOf: (content) => ({
    kind: 'reflection',
    minimumWords: file.shape.minimumWords.parse(content['minimumWords']),
  }),
};
