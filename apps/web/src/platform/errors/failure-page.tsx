import { Button, LinkButton, Page, PageHeader } from '@vagar/ui';
import { ApiProblem } from '../api-client/index.ts';
import { useErrorWords, describe } from './error-words.ts';

export interface FailurePageProps {
  error: unknown;
  /** Asks again; without it the page offers to be loaded anew. */
  onRetry?: () => void;
}

/** A whole page that could not be shown: what happened, what to do, a number to give. */
export const FailurePage = ({ error, onRetry }: FailurePageProps) => {
  const words = useErrorWords();
  const requestId = error instanceof ApiProblem ? error.requestId : null;
  return (
    <Page width="reading">
      <title>{`${words.failureTitle} – Vägar`}</title>
      <PageHeader
        title={words.failureTitle}
        lead={describe(error, words)}
        actions={
          <>
            <Button variant="primary" onPress={onRetry ?? (() => window.location.reload())}>
              {onRetry ? words.tryAgain : words.reload}
            </Button>
            <LinkButton href="/">{words.toHome}</LinkButton>
          </>
        }
      />
      {requestId && <p>{words.requestId(requestId)}</p>}
    </Page>
  );
};
