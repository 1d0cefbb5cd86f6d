import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../platform/api-client/index.ts';
import { activityQuery } from '../../learning/index.ts';
import { Rehearsal } from './rehearsal.ts';

/** What is remembered of an earlier rehearsal of the same activity. */
const remembered = ['activity', 'course-page', 'outcome', 'quiz-attempt'];

/** Opens an activity for rehearsal, from the beginning each time. */
export const previewQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['preview', activityId],
    queryFn: async ({ signal, client }) => {
      const params = { activityId };
      const [activity, { written }] = await Promise.all([
        api('previewActivity', { params, signal }),
        api('openDraftActivity', { params, signal }),
      ]);
      new Rehearsal(activity, written);
      client.removeQueries({
        predicate: ({ queryKey: [name, id] }) =>
          remembered.includes(String(name)) && id === activity.enrolmentId,
      });
      client.setQueryData(activityQuery(activity.enrolmentId, activity.id).queryKey, activity);
      return activity;
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
