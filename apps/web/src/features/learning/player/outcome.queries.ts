import { queryOptions } from '@tanstack/react-query';
import type { ActivityView } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';

/** What comes back once work is handed in; asked for only then. */
export const outcomeQuery = ({ enrolmentId, id }: Pick<ActivityView, 'enrolmentId' | 'id'>) =>
  queryOptions({
    queryKey: ['outcome', enrolmentId, id],
    queryFn: ({ signal }) => api('readOutcome', { params: { enrolmentId, activityId: id }, signal }),
  });
