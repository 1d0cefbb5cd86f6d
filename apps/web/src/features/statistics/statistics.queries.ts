import { queryOptions } from '@tanstack/react-query';
import { api, isProblem } from '../../platform/api-client/index.ts';

/** The newest release; `null` while none has been published. */
export const participationQuery = queryOptions({
  queryKey: ['participation'],
  queryFn: ({ signal }) =>
    api('readParticipation', { signal }).catch((error: unknown) => {
      if (isProblem(error, 'no-release-yet')) return null;
      throw error;
    }),
});
