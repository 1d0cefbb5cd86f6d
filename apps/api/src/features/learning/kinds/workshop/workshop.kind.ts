import { kindDrafts } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { doneWhenSaid, publishOpenly } from '../simple-kind.ts';

const draft = kindDrafts.workshop;
/** In a content file the preparation is the name of a text. */
const file = draft.extend({ preparation: z.string().nullable() });

/** A meeting that belongs to the course. Its day and place belong to the cohort. */
export const workshopKind: ActivityKindDefinition<'workshop'> = {
  kind: 'workshop',
  empty: () => ({ purpose: { sv: '' }, preparation: null, agenda: [] }),
  async read(content, source) {
    const { preparation, ...rest } = file.parse(content);
    return { ...rest, preparation: preparation === null ? null : await source.text(preparation) };
  },
  ...publishOpenly('workshop'),
  faults: () => [],
  correctable: {
    'content.purpose': 'words',
    'content.preparation': 'words',
    'content.agenda.*.text': 'words',
  },
  demandOf: () => ({ kind: 'workshop' }),
  finishedBy: 'workshop-attended',
  ...doneWhenSaid,
};
