import { useQueryClient } from '@tanstack/react-query';
import type { OrderProgramme, ProgrammeDraftView } from '@vagar/contract';
import { useToast } from '@vagar/ui';
import { useMemo } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { useErrorWords } from '../../../platform/errors/index.ts';
import { useLanguage } from '../../../platform/i18n/index.ts';
import { useOrderedDraft } from '../order/use-ordered-draft.ts';
import { programmeActs } from './programme-acts.ts';
import type { ProgrammeActs } from './programme-acts.ts';
import { ProgrammeShape } from './programme-shape.ts';
import type { Deed, ProgrammeShapeView, ShownProgramme } from './programme-shape.ts';
import { changeProgrammeDraft, markProgrammeChanged, programmeDraftQuery } from './programmes.queries.ts';
import { useProgrammeWords } from './words.ts';

/** The order of the programme as it is shown and changed. The component must be keyed by the programme. */
export function useProgrammeShape(programme: ProgrammeDraftView): {
  shape: ProgrammeShape;
  view: ProgrammeShapeView;
} {
  const client = useQueryClient();
  const { id: programmeId } = programme;
  return useOrderedDraft<ShownProgramme, OrderProgramme, Deed['what'], ProgrammeShape>(
    programme,
    `studio.programme-order.${programmeId}`,
    (own, kept) => {
      const params = { programmeId };
      const world = {
        ...own,
        send: async (body: OrderProgramme, version: number) =>
          (await api('orderProgramme', { params, body, version })).orderVersion,
        load: () => client.fetchQuery({ ...programmeDraftQuery(programmeId), staleTime: 0 }),
        onSaved: (change: (known: ShownProgramme) => ShownProgramme) => {
          changeProgrammeDraft(client, programmeId, change);
          markProgrammeChanged(client, programmeId);
        },
      };
      return new ProgrammeShape(programme, world, kept);
    },
  );
}

/** What can be done with a programme's courses. Stays the same object while one works, so that rows stay as drawn. */
export function useProgrammeActs(shape: ProgrammeShape, programmeId: string): ProgrammeActs {
  const words = useProgrammeWords();
  const errorWords = useErrorWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const toast = useToast();
  return useMemo(
    () => programmeActs({ shape, programmeId, words, errorWords, language, client, toast }),
    [shape, programmeId, words, errorWords, language, client, toast],
  );
}
