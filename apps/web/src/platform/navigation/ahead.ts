import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '../api-client/index.ts';
import { hasSessionHint } from '../session/index.ts';

/** The parts of an address, an empty text for one it does not have. */
type Part = (name: string) => string;

/**
 * A route's `loader` that asks for the page's data beside its code instead of after it. The page still asks by
 * itself and meets the same question under way. Nobody who is signed out asks.
 */
export const ahead =
  <Data, Key extends QueryKey>(queryOf: (part: Part) => FetchQueryOptions<Data, Error, Data, Key>) =>
  ({ params }: LoaderFunctionArgs): null => {
    if (hasSessionHint()) void queryClient.prefetchQuery(queryOf((name) => params[name] ?? ''));
    return null;
  };
