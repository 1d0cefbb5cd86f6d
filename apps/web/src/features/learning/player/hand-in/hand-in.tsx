import { Button, Notice, SavedState, Stack } from '@vagar/ui';
import type { SavedStateWords } from '@vagar/ui';
import { SendFailure } from '../send-failure.tsx';
import type { HandInFault } from '../use-work.ts';
import { useHandInWords } from './words.ts';

export interface HandInProps {
  /** What is left, in words; `null` when nothing is. */
  left: string | null;
  /** Who will see what, once it is handed in. */
  audience: string;
  savedState: SavedStateWords;
  fault: HandInFault;
  error: unknown;
  isDisabled: boolean;
  isPending: boolean;
  onHandIn: () => void;
}

/** The foot of work that is handed in: what is left, who sees it, and the button. */
export const HandIn = ({
  left,
  audience,
  savedState,
  fault,
  error,
  isDisabled,
  isPending,
  onHandIn,
}: HandInProps) => {
  const words = useHandInWords();
  return (
    <Stack gap={3}>
      <SavedState {...savedState} />
      <p>
        <strong>{left ?? words.nothingLeft}</strong>
      </p>
      <p>
        {audience} {words.once}
      </p>
      {fault && (
        <Notice tone="danger" role="alert">
          {fault.kind === 'unsaved' ? words.unsaved : fault.text}
        </Notice>
      )}
      <SendFailure error={error} />
      <div>
        <Button variant="primary" isDisabled={isDisabled} isPending={isPending} onPress={onHandIn}>
          {words.handIn}
        </Button>
      </div>
    </Stack>
  );
};
