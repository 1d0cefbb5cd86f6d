import type { Permission } from '@vagar/contract/permissions';
import { Navigate, Outlet, useLocation } from 'react-router';
import { FailurePage } from '../errors/failure-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { WaitingPage } from './waiting-page.tsx';
import { signInPath, useMay, useSession } from '../session/index.ts';

export interface GuardProps {
  permission: Permission;
}

/**
 * The pages of those who may. Others see what an unknown address shows: a page that is not for you looks like
 * a page that is not there.
 */
export const Guard = ({ permission }: GuardProps) => {
  const { state } = useSession();
  const may = useMay();
  const { pathname, search } = useLocation();
  if (state.kind === 'asking') return <WaitingPage />;
  if (state.kind === 'unknown') return <FailurePage error={state.error} onRetry={state.retry} />;
  if (state.kind === 'nobody') return <Navigate to={signInPath(pathname + search)} replace />;
  return may(permission) ? <Outlet /> : <NotFoundPage />;
};
