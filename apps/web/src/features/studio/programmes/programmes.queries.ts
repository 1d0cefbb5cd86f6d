import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ProgrammeDraftView } from '@vagar/contract';
import { useCallback } from 'react';
import { api } from '../../../platform/api-client/index.ts';

export const studioProgrammesQuery = queryOptions({
  queryKey: ['studio-programmes'],
  queryFn: ({ signal }) => api('listStudioProgrammes', { signal }),
});

export const programmeDraftQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme-draft', programmeId],
    queryFn: ({ signal }) => api('openProgrammeDraft', { params: { programmeId }, signal }),
  });

/** Courses are published and archived elsewhere: what the gate finds is asked for anew each time. */
export const programmeGateQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme-gate', programmeId],
    queryFn: ({ signal }) => api('passProgrammeGate', { params: { programmeId }, signal }),
    staleTime: 0,
  });

export const programmeVersionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme-versions', programmeId],
    queryFn: ({ signal }) => api('listProgrammeVersions', { params: { programmeId }, signal }),
  });

/** Changes what is known of a programme without asking for it anew. */
export function changeProgrammeDraft(
  client: QueryClient,
  programmeId: string,
  change: (programme: ProgrammeDraftView) => ProgrammeDraftView,
): void {
  client.setQueryData(programmeDraftQuery(programmeId).queryKey, (known) => known && change(known));
}

/** After a draft was changed: what lists and judges it is asked for when it is next looked at. */
export function markProgrammeChanged(client: QueryClient, programmeId: string): void {
  for (const queryKey of [['studio-programmes'], ['programme-gate', programmeId]])
    void client.invalidateQueries({ queryKey });
}

/** After a version or an archiving: everything that shows the programme, the catalogue's pages too. */
export function useRefreshProgramme(programmeId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(() => {
    markProgrammeChanged(client, programmeId);
    const shown = ['programme-draft', 'programme-versions', 'catalogue', 'programme', 'course'];
    return client.invalidateQueries({
      predicate: ({ queryKey: [name] }) => shown.includes(String(name)),
    });
  }, [client, programmeId]);
}
