import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { BankQuestionsQuery } from '@vagar/contract';
import { useCallback } from 'react';
import { api } from '../../../../../platform/api-client/index.ts';

/** Everything asked of the question bank, to be asked anew once something in it was made or changed. */
const bankKey = ['question-bank'] as const;

export const categoriesQuery = queryOptions({
  queryKey: [...bankKey, 'categories'],
  queryFn: ({ signal }) => api('listQuestionCategories', { signal }),
});

export const bankPageQuery = (query: BankQuestionsQuery) =>
  queryOptions({
    queryKey: [...bankKey, 'page', query],
    queryFn: ({ signal }) => api('listBankQuestions', { query, signal }),
    placeholderData: keepPreviousData,
  });

/** Page after page, for choosing. */
export const bankChoiceQuery = (query: Omit<BankQuestionsQuery, 'page' | 'size' | 'archived'>) =>
  infiniteQueryOptions({
    queryKey: [...bankKey, 'choice', query],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      api('listBankQuestions', { query: { ...query, page: pageParam, size: 20 }, signal }),
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });

export const bankQuestionQuery = (questionId: string) =>
  queryOptions({
    queryKey: [...bankKey, 'one', questionId],
    queryFn: ({ signal }) => api('getBankQuestion', { params: { questionId }, signal }),
  });

/** The newest versions of what a quiz holds copies of: asked anew each time the quiz is opened. */
export const newestVersionsQuery = (questions: readonly string[]) =>
  queryOptions({
    queryKey: [...bankKey, 'newest', questions],
    queryFn: ({ signal }) => api('pickBankQuestions', { body: { questions: [...questions] }, signal }),
    enabled: questions.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Asks anew for all that shows the bank. */
export function useRefreshBank(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: bankKey }), [client]);
}
