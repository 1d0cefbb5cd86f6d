import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { PeopleQuery } from '@vagar/contract';
import { useCallback } from 'react';
import { api } from '../../platform/api-client/index.ts';

export const peopleQuery = (query: PeopleQuery) =>
  queryOptions({
    queryKey: ['people', query],
    queryFn: ({ signal }) => api('listPeople', { query, signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: ({ signal }) => api('getPerson', { params: { personId }, signal }),
  });

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => api('listOrganisations', { signal }),
});

/** After a change to a person: the page and the lists they stand in are asked for again. */
export function useRefreshPerson(personId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(
    () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['person', personId] }),
        client.invalidateQueries({ queryKey: ['people'] }),
        client.invalidateQueries({ queryKey: ['audit'] }),
      ]),
    [client, personId],
  );
}

/** After a change to an organisation: its name stands in many places. */
export function useRefreshOrganisations(): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(
    () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) =>
          ['organisations', 'person', 'people', 'audit'].includes(String(name)),
      }),
    [client],
  );
}
