import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api-client/index.ts';

export const myEnrolmentsQuery = queryOptions({
  queryKey: ['my-enrolments'],
  queryFn: ({ signal }) => api('listMyEnrolments', { signal }),
});

/** Enrols in the published version of a course; pressing twice enrols once. */
export function useEnrol(courseKey: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('enrol', { params: { courseKey } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: myEnrolmentsQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}
