import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { EssaysView, WorkReviewsQuery, WorkReviewView } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';

/** Each answer is a logged look at somebody's work: coming back to the tab must not look again by itself. */
const lookedAt = { refetchOnWindowFocus: false } as const;

export const workReviewsQuery = (query: WorkReviewsQuery) =>
  queryOptions({
    ...lookedAt,
    placeholderData: keepPreviousData,
    queryKey: ['work-reviews', query],
    queryFn: ({ signal }) => api('listWorkReviews', { query, signal }),
  });

export const workReviewQuery = (enrolmentId: string, activityId: string) =>
  queryOptions({
    ...lookedAt,
    queryKey: ['work-review', enrolmentId, activityId],
    queryFn: ({ signal }) => api('getWorkReview', { params: { enrolmentId, activityId }, signal }),
  });

export const essaysQuery = (attemptId: string) =>
  queryOptions({
    ...lookedAt,
    queryKey: ['essays', attemptId],
    queryFn: ({ signal }) => api('getEssays', { params: { attemptId }, signal }),
  });

/** The answer to a review is the work as it now stands; the queue, and what staff see on their home, are asked anew. */
export async function workReviewed(client: QueryClient, work: WorkReviewView): Promise<void> {
  client.setQueryData(workReviewQuery(work.enrolmentId, work.activityId).queryKey, work);
  await askAnew(client);
}

export async function essaysMarked(client: QueryClient, essays: EssaysView): Promise<void> {
  client.setQueryData(essaysQuery(essays.attemptId).queryKey, essays);
  await askAnew(client);
}

function askAnew(client: QueryClient): Promise<void> {
  const touched = new Set(['work-reviews', 'home', 'studio-needs']);
  return client.invalidateQueries({ predicate: ({ queryKey: [name] }) => touched.has(String(name)) });
}
