import { Notice } from '@vagar/ui';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';

/** Why the result could not be sent; shown beside the button that sent it. */
export const SendFailure = ({ error }: { error: unknown }) => {
  const words = useErrorWords();
  if (!error) return null;
  return (
    <Notice tone="danger" role="alert">
      {describe(error, words)}
    </Notice>
  );
};
