import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActivityView, CoursePageView, QuizAttemptView } from '@vagar/contract';
import { api } from '../../../../platform/api-client/index.ts';
import { activityQuery, changeActivity, coursePageQuery, refreshProgress } from '../../learning.queries.ts';
import { afterAttempt } from './after-attempt.ts';

export const attemptQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['quiz-attempt', attemptId],
    queryFn: ({ signal }) => api('getQuizAttempt', { params: { attemptId }, signal }),
  });

export function useStartAttempt({ enrolmentId, id: activityId }: ActivityView) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('startQuizAttempt', { params: { enrolmentId, activityId } }),
    onSuccess: (attempt) => {
      client.setQueryData(attemptQuery(attempt.id).queryKey, attempt);
      return client.invalidateQueries({ queryKey: activityQuery(enrolmentId, activityId).queryKey });
    },
  });
}

export interface Submitted {
  attempt: QuizAttemptView;
  course: CoursePageView;
}

/**
 * Submits what is saved, and asks for the course's new progress before it answers. The answer is told here and not
 * by `mutate`: the form is gone by then, and what a gone form waits for is never told.
 */
export function useSubmitAttempt(activity: ActivityView, onSubmitted: (submitted: Submitted) => void) {
  const client = useQueryClient();
  const { enrolmentId, id: activityId } = activity;
  return useMutation({
    mutationFn: async (attemptId: string): Promise<Submitted> => {
      const attempt = await api('submitQuizAttempt', { params: { attemptId } });
      await refreshProgress(client, enrolmentId);
      const course = await client.fetchQuery(coursePageQuery(enrolmentId));
      return { attempt, course };
    },
    onSuccess: (submitted) => {
      const { attempt } = submitted;
      onSubmitted(submitted);
      changeActivity(client, activity, (known) => afterAttempt(known, attempt));
      client.setQueryData(attemptQuery(attempt.id).queryKey, attempt);
      return client.invalidateQueries({ queryKey: activityQuery(enrolmentId, activityId).queryKey });
    },
  });
}

export type Outcome = NonNullable<QuizAttemptView['outcome']>;
