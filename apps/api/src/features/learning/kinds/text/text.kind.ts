import { localText } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { doneWhenSaid, emptyText, publishOpenly } from '../simple-kind.ts';

const file = z.strictObject({
  text: z.string(),
  sources: z
    .array(z.strictObject({ label: localText, url: z.url({ protocol: /^https?$/ }).optional() }))
    .default([]),
});

/** A text to read: done when the learner says so, never by scrolling. */
export const textKind: ActivityKindDefinition<'text'> = {
  kind: 'text',
  empty: () => ({ body: emptyText(), sources: [] }),
  async read(content, source) {
    const { text, sources } = file.parse(content);
    return {
      body: await source.text(text),
      sources: sources.map(({ label, url }) => ({ label, url: url ?? null })),
    };
  },
  ...publishOpenly('text'),
  faults: ({ sources }) =>
    sources.flatMap(({ url }, index) =>
      url === null || /^https?:\/\//.test(url)
        ? []
        : [{ code: 'address-unsafe', path: `sources.${index}.url`, weight: 'must' }],
    ),
  correctable: {
    'content.body': 'words',
    'content.sources.*.label': 'words',
  },
  demandOf: () => ({ kind: 'text' }),
  finishedBy: 'text-read',
  ...doneWhenSaid,
};
