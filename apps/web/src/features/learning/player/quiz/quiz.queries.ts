import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActivityView, CoursePageView, QuizAttemptView } from '@vagar/contract';
import { api, isProblem } from '../../../../platform/api-client/index.ts';
import { activityQuery, changeActivity, coursePageQuery, refreshProgress } from '../../learning.queries.ts';
import { afterAttempt } from './after-attempt.ts';
import { heardServerTime } from './time/server-time.ts';

const heard = (attempt: QuizAttemptView): QuizAttemptView => {
  heardServerTime(attempt.now);
  return attempt;
};

export const readAttempt = async (attemptId: string, signal?: AbortSignal): Promise<QuizAttemptView> =>
  heard(await api('getQuizAttempt', { params: { attemptId }, ...(signal && { signal }) }));

export const attemptQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['quiz-attempt', attemptId],
    queryFn: ({ signal }) => readAttempt(attemptId, signal),
    // More time may be given while it is answered, and another window may have handed it in.
    refetchInterval: ({ state: { data } }) => (data?.state === 'open' && data.closesAt ? 60_000 : false),
  });

export function useStartAttempt({ enrolmentId, id: activityId }: ActivityView) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => heard(await api('startQuizAttempt', { params: { enrolmentId, activityId } })),
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
      const attempt = await submitted(attemptId);
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

/** Handed in already, by another window or when the time was over: what became of it is the answer. */
async function submitted(attemptId: string): Promise<QuizAttemptView> {
  try {
    return await api('submitQuizAttempt', { params: { attemptId } });
  } catch (error) {
    if (!isProblem(error, 'attempt-closed')) throw error;
    return readAttempt(attemptId);
  }
}

export type Outcome = NonNullable<QuizAttemptView['outcome']>;
