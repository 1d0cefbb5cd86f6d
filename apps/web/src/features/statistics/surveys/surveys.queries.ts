import { queryOptions } from '@tanstack/react-query';
import { api, isProblem } from '../../../platform/api-client/index.ts';

export const surveysQuery = queryOptions({
  queryKey: ['surveys'],
  queryFn: ({ signal }) => api('listSurveys', { signal }),
});

/** @param release the newest when empty. `null` for a survey that no published course has. */
export const surveyResultsQuery = (surveyId: string, release: string) =>
  queryOptions({
    queryKey: ['survey-results', surveyId, release],
    queryFn: ({ signal }) =>
      api('readSurveyResults', { params: { surveyId }, query: release ? { release } : {}, signal }).catch(
        (error: unknown) => {
          if (isProblem(error, 'not-found')) return null;
          throw error;
        },
      ),
  });

export const ownResultsQuery = queryOptions({
  queryKey: ['own-results'],
  queryFn: ({ signal }) => api('readOwnResults', { signal }),
});
