import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../platform/api-client/index.ts';

/** Everything written in the draft may have changed it, and so may somebody else's correction. */
export const correctionPreviewQuery = (courseId: string, version: number) =>
  queryOptions({
    queryKey: ['correctable-parts', courseId, version],
    queryFn: ({ signal }) => api('previewCorrection', { params: { courseId }, query: { version }, signal }),
    staleTime: 0,
  });

export const correctionsQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['corrections', courseId],
    queryFn: ({ signal }) => api('listCorrections', { params: { courseId }, signal }),
    staleTime: 0,
  });
