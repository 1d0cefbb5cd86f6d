import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { MediaQuery } from '@vagar/contract';
import type { MediaKind } from '@vagar/domain';
import { api } from '../../../../platform/api-client/index.ts';

/** Everything asked of the library, to be asked anew once something came or was changed. */
export const mediaKey = ['media'] as const;

export const mediaPageQuery = (query: MediaQuery) =>
  queryOptions({
    queryKey: [...mediaKey, 'page', query],
    queryFn: ({ signal }) => api('listMedia', { query, signal }),
    placeholderData: keepPreviousData,
  });

/** One kind, page after page, for choosing. */
export const mediaChoiceQuery = (kind: MediaKind, search: string) =>
  infiniteQueryOptions({
    queryKey: [...mediaKey, 'choice', kind, search],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      api('listMedia', { query: { kind, page: pageParam, size: 12, ...(search ? { search } : {}) }, signal }),
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });

export const mediaQuery = (mediaId: string) =>
  queryOptions({
    queryKey: [...mediaKey, 'one', mediaId],
    queryFn: ({ signal }) => api('getMedia', { params: { mediaId }, signal }),
  });

/** As learners play it. */
export const filmQuery = (mediaId: string) =>
  queryOptions({
    queryKey: ['film', mediaId],
    queryFn: ({ signal }) => api('getFilm', { params: { mediaId }, signal }),
    staleTime: 300_000,
  });
