import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api-client/index.ts';

export const mentorOfferQuery = queryOptions({
  queryKey: ['mentor-offer'],
  queryFn: ({ signal }) => api('getMentorOffer', { signal }),
});
