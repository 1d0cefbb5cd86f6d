import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { CourseDraftView } from '@vagar/contract';
import { useCallback } from 'react';
import { api } from '../../platform/api-client/index.ts';

export const studioCoursesQuery = queryOptions({
  queryKey: ['studio-courses'],
  queryFn: ({ signal }) => api('listStudioCourses', { signal }),
});

export const courseDraftQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['course-draft', courseId],
    queryFn: ({ signal }) => api('openCourseDraft', { params: { courseId }, signal }),
  });

export const draftActivityQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['draft-activity', activityId],
    queryFn: ({ signal }) => api('openDraftActivity', { params: { activityId }, signal }),
  });

/** What the gate finds is asked for anew each time it is looked at: everything written may have changed it. */
export const gateQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['gate', courseId],
    queryFn: ({ signal }) => api('passGate', { params: { courseId }, signal }),
    staleTime: 0,
  });

export const versionsQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['course-versions', courseId],
    queryFn: ({ signal }) => api('listVersions', { params: { courseId }, signal }),
  });

export const comparisonQuery = (courseId: string, from: number, to: number | undefined) =>
  queryOptions({
    queryKey: ['comparison', courseId, from, to ?? 'draft'],
    queryFn: ({ signal }) =>
      api('compareVersions', {
        params: { courseId },
        query: { from, ...(to === undefined ? {} : { to }) },
        signal,
      }),
    staleTime: to === undefined ? 0 : 30_000,
  });

/** Names of people: each answer is a look that is logged, so the tab does not look again by itself. */
export const moveQuery = (courseId: string, page: number) =>
  queryOptions({
    queryKey: ['course-moves', courseId, page],
    queryFn: ({ signal }) => api('previewMove', { params: { courseId }, query: { page }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 0,
  });

export const frameworksQuery = queryOptions({
  queryKey: ['frameworks'],
  queryFn: ({ signal }) => api('listFrameworks', { signal }),
  staleTime: 300_000,
});

/** Runs of courses, for conditions that name one. */
export const cohortsQuery = queryOptions({
  queryKey: ['cohorts'],
  queryFn: ({ signal }) => api('listCohorts', { signal }),
});

export const needsQuery = queryOptions({
  queryKey: ['studio-needs'],
  queryFn: ({ signal }) => api('readStudioNeeds', { signal }),
});

/** Changes what is known of a course without asking for it anew. */
export function changeCourseDraft(
  client: QueryClient,
  courseId: string,
  change: (course: CourseDraftView) => CourseDraftView,
): void {
  client.setQueryData(courseDraftQuery(courseId).queryKey, (known) => known && change(known));
}

/** After a draft was changed: what lists and counts it is asked for when it is next looked at. */
export function markChanged(client: QueryClient, courseId: string): void {
  for (const queryKey of [['studio-courses'], ['studio-needs'], ['gate', courseId], ['comparison', courseId]])
    void client.invalidateQueries({ queryKey });
}

/** Asks for a course anew, and for all that shows it. */
export function useRefreshCourse(courseId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return useCallback(() => {
    markChanged(client, courseId);
    return client.invalidateQueries({ queryKey: ['course-draft', courseId] });
  }, [client, courseId]);
}
