import { isRouteErrorResponse, useRouteError } from 'react-router';
import { FailurePage } from '../errors/failure-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** When a page breaks: the frame stays, and the page says what can be done. */
export const CrashPage = () => {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? (
    <NotFoundPage />
  ) : (
    <FailurePage error={error} />
  );
};
