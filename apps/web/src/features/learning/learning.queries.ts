import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ActivityView, ResultView, SendResult } from '@vagar/contract';
import { api } from '../../platform/api-client/index.ts';

export const coursePageQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['course-page', enrolmentId],
    queryFn: ({ signal }) => api('getCoursePage', { params: { enrolmentId }, signal }),
  });

export const requirementsQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['requirements', enrolmentId],
    queryFn: ({ signal }) => api('getRequirements', { params: { enrolmentId }, signal }),
  });

export const activityQuery = (enrolmentId: string, activityId: string) =>
  queryOptions({
    queryKey: ['activity', enrolmentId, activityId],
    queryFn: ({ signal }) => api('getActivity', { params: { enrolmentId, activityId }, signal }),
  });

/** After something counted: all that shows where the learner stands is asked for again. */
export function refreshProgress(client: QueryClient, enrolmentId: string): Promise<unknown> {
  const touched = new Set(['home', 'my-enrolments', 'my-material', 'my-certificates']);
  const ofCourse = new Set(['course-page', 'requirements']);
  return client.invalidateQueries({
    predicate: ({ queryKey: [name, id] }) =>
      touched.has(String(name)) || (ofCourse.has(String(name)) && id === enrolmentId),
  });
}

/** Changes what is known of an activity without asking for it anew. */
export function changeActivity(
  client: QueryClient,
  { enrolmentId, id }: Pick<ActivityView, 'enrolmentId' | 'id'>,
  change: (activity: ActivityView) => ActivityView,
): void {
  client.setQueryData(activityQuery(enrolmentId, id).queryKey, (known) => known && change(known));
}

/** The learner says that an activity is done; the answer carries the new progress. */
export function useSendResult(activity: ActivityView, onDone: (result: ResultView) => void) {
  const client = useQueryClient();
  const { enrolmentId, id: activityId } = activity;
  return useMutation({
    mutationFn: (body: SendResult) => api('sendResult', { params: { enrolmentId, activityId }, body }),
    onSuccess: async (result) => {
      const { state, completedAt, enrolmentState } = result;
      changeActivity(client, activity, (known) => ({ ...known, state, completedAt, enrolmentState }));
      onDone(result);
      await refreshProgress(client, enrolmentId);
    },
  });
}

export function useWithdraw(enrolmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('withdraw', { params: { enrolmentId } }),
    onSuccess: () => refreshProgress(client, enrolmentId),
  });
}
