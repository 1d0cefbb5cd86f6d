import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from 'react-router';
import { NoAnswer } from '../api-client/index.ts';
import { FailurePage } from '../errors/failure-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/**
 * When a page breaks: the frame stays, and the page says what can be done. As long as there is no network nothing
 * is loaded anew, for the browser would then have nothing to show at all.
 */
export const CrashPage = () => {
  const error = useRouteError();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  // A browser may remember that code did not come, and not ask for it again before the page is loaded anew.
  const openAgain = () =>
    navigator.onLine
      ? window.location.reload()
      : void navigate({ pathname, search, hash }, { replace: true });
  return <FailurePage error={error} {...(error instanceof NoAnswer ? { onRetry: openAgain } : {})} />;
};
