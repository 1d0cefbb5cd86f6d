import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api-client/index.ts';

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => api('readHome', { signal }),
});
