import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../api-client/index.ts';
import { FailurePage } from '../errors/failure-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { WaitingPage } from './waiting-page.tsx';

export interface QueryPageProps<Data> {
  query: UseQueryResult<Data>;
  /** The page's own shape while it waits. */
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** A page that stands on one answer: its shape, then the page, or what went wrong. Old data stays shown. */
export const QueryPage = <Data,>({ query, waiting, children }: QueryPageProps<Data>) => {
  if (query.data !== undefined) return children(query.data);
  if (isProblem(query.error, 'not-found', 'malformed-request', 'invalid-input')) return <NotFoundPage />;
  // A session that ended on the way: the dialog to sign in again stands above the page's shape.
  if (query.error && !isProblem(query.error, 'not-signed-in'))
    return <FailurePage error={query.error} onRetry={() => void query.refetch()} />;
  return waiting ?? <WaitingPage />;
};
