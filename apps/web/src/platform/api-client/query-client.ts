import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-failure.ts';

/** Server data: fresh for half a minute, asked again when I come back to the page. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => isPassing(error) && failures < 3,
    },
    mutations: { retry: false },
  },
});
