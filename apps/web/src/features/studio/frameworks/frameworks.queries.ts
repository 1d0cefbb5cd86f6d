import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../platform/api-client/index.ts';

export const frameworkVersionsQuery = queryOptions({
  queryKey: ['framework-versions'],
  queryFn: ({ signal }) => api('listFrameworkVersions', { signal }),
});
