import { slug } from '@vagar/contract';
import { isOwnFile } from '@vagar/domain';
import { z } from 'zod';
import type { ActivityKindDefinition, KindFault } from '../../../curriculum/index.ts';
import { doneWhenSaid, emptyText, publishOpenly } from '../simple-kind.ts';

const file = z.strictObject({
  film: slug,
  /** Names of the text that tells all that is seen and said; the same for both languages. */
  described: z.strictObject({ sv: z.string(), en: z.string() }),
});

/** A film, or its stills with transcript, which count equally. */
export const filmKind: ActivityKindDefinition<'film'> = {
  kind: 'film',
  empty: () => ({
    seconds: 0,
    width: 1280,
    height: 720,
    sources: [],
    captions: { sv: '', en: '' },
    descriptions: { sv: '', en: '' },
    scenes: [],
    described: emptyText(),
  }),
  async read(content, source) {
    const { film, described } = file.parse(content);
    return { ...(await source.film(film)), described: await source.text(described.sv) };
  },
  ...publishOpenly('film'),
  faults({ sources, captions, descriptions }) {
    const missing: KindFault[] = [];
    if (sources.length === 0 || !sources.every(({ url }) => isOwnFile(url)))
      missing.push({ code: 'film-missing', path: 'sources', weight: 'must' });
    for (const language of ['sv', 'en'] as const) {
      if (!isOwnFile(captions[language]))
        missing.push({ code: 'film-without-captions', path: `captions.${language}`, weight: 'must' });
      if (!isOwnFile(descriptions[language]))
        missing.push({ code: 'film-without-captions', path: `descriptions.${language}`, weight: 'should' });
    }
    return missing;
  },
  correctable: {
    'content.captions': 'file',
    'content.descriptions': 'file',
    'content.scenes.*.say': 'words',
    'content.scenes.*.see': 'words',
    'content.described': 'words',
  },
  demandOf: () => ({ kind: 'film' }),
  finishedBy: 'film-finished',
  ...doneWhenSaid,
};
