import { queryOptions } from '@tanstack/react-query';
import type { ActivityView } from '@vagar/contract';
import { api } from '../../../../platform/api-client/index.ts';

export const meetingsQuery = ({ id: activityId, enrolmentId }: Pick<ActivityView, 'id' | 'enrolmentId'>) =>
  queryOptions({
    queryKey: ['meetings', enrolmentId, activityId],
    queryFn: ({ signal }) => api('readMeetings', { params: { enrolmentId, activityId }, signal }),
  });
