import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api-client/index.ts';

export const cohortMeetingsQuery = (cohortId: string) =>
  queryOptions({
    queryKey: ['cohort-meetings', cohortId],
    queryFn: ({ signal }) => api('listCohortMeetings', { params: { cohortId }, signal }),
  });
