import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../../platform/api-client/index.ts';

/** Names and results: each answer is a look that is logged, so the tab does not look again by itself. */
export const quizResultsQuery = (activityId: string, query: { page: number; search?: string }) =>
  queryOptions({
    queryKey: ['quiz-results', activityId, query],
    queryFn: ({ signal }) => api('listQuizResults', { params: { activityId }, query, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 0,
  });

export const difficultyQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['question-difficulty', activityId],
    queryFn: ({ signal }) => api('readQuestionDifficulty', { params: { activityId }, signal }),
  });

/** @param chosen keys of the questions that are ticked; `null` for those that are from the start */
export const regradeQuery = (activityId: string, chosen: readonly string[] | null) =>
  queryOptions({
    queryKey: ['regrade', activityId, chosen],
    queryFn: ({ signal }) =>
      api('previewRegrade', {
        params: { activityId },
        query: chosen ? { questions: chosen.join(',') } : {},
        signal,
      }),
    // A tick moves numbers, and never takes the page away.
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 0,
    gcTime: 0,
  });

/** After something was done to a quiz's results. */
export function useRefreshResults(activityId: string): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name, id] }) =>
          id === activityId && (name === 'quiz-results' || name === 'question-difficulty'),
      }),
    [client, activityId],
  );
}
