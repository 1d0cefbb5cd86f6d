import { slug } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';

const file = z.strictObject({
  film: slug,
  /** Names of the text that tells all that is seen and said; the same for both languages. */
  described: z.strictObject({ sv: z.string(), en: z.string() }),
});

/** A film, or its stills with transcript, which count equally. */
export const filmKind: ActivityKindDefinition = {
  kind: 'film',
  async prepare(content, source) {
    const { film, described } = file.parse(content);
    return {
      content: { kind: 'film', ...(await source.film(film)), described: await source.text(described.sv) },
      key: null,
    };
  },
  demandOf: () => ({ kind: 'film' }),
};
