import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api-client/index.ts';

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => api('readCatalogue', { signal }),
});

export const programmeQuery = (programmeKey: string) =>
  queryOptions({
    queryKey: ['programme', programmeKey],
    queryFn: ({ signal }) => api('getProgramme', { params: { programmeKey }, signal }),
  });

export const courseQuery = (courseKey: string) =>
  queryOptions({
    queryKey: ['course', courseKey],
    queryFn: ({ signal }) => api('getCourse', { params: { courseKey }, signal }),
  });
