import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OwnPeopleQuery, ParticipantsQuery } from '@vagar/contract';
import { api } from '../../platform/api-client/index.ts';

export const cohortsQuery = queryOptions({
  queryKey: ['cohorts'],
  queryFn: ({ signal }) => api('listCohorts', { signal }),
});

/** Each answer is a logged look at named people: coming back to the tab must not look again by itself. */
const lookedAt = { placeholderData: keepPreviousData, refetchOnWindowFocus: false } as const;

export const participantsQuery = (cohortId: string, query: ParticipantsQuery) =>
  queryOptions({
    ...lookedAt,
    queryKey: ['participants', cohortId, query],
    queryFn: ({ signal }) => api('listParticipants', { params: { cohortId }, query, signal }),
  });

export const ownPeopleQuery = (query: OwnPeopleQuery) =>
  queryOptions({
    ...lookedAt,
    queryKey: ['own-people', query],
    queryFn: ({ signal }) => api('listOwnPeople', { query, signal }),
  });
