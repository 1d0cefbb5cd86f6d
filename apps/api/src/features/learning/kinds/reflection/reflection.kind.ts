import { localText } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { publishOpenly } from '../simple-kind.ts';

const file = z.strictObject({
  prompt: localText,
  support: localText.optional(),
  minimumWords: z.number().int().min(1).nullable().default(null),
});

const minimumWords = (content: Record<string, unknown>) =>
  file.shape.minimumWords.parse(content['minimumWords']);

/** Something to think about and write down, for oneself. */
export const reflectionKind: ActivityKindDefinition<'reflection'> = {
  kind: 'reflection',
  empty: () => ({ prompt: { sv: '' }, support: null, minimumWords: null }),
  read(content) {
    const { support, ...rest } = file.parse(content);
    return Promise.resolve({ ...rest, support: support ?? null });
  },
  ...publishOpenly('reflection'),
  faults: () => [],
  correctable: {
    'content.prompt': 'words',
    'content.support': 'words',
  },
  demandOf: (content) => ({ kind: 'reflection', minimumWords: minimumWords(content) }),
  finishedBy: 'reflection-finished',
  notDone({ content, words }) {
    const need = minimumWords(content) ?? 1;
    return words < need ? { code: 'nothing-written', facts: { have: words, need } } : null;
  },
  work: null,
};
