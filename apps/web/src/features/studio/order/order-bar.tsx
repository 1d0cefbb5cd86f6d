import { Button, Cluster, SavedState } from '@vagar/ui';
import type { SavedStateWords } from '@vagar/ui';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import styles from './order.module.css';
import type { OrderMode } from './ordered-draft.ts';
import { useOrderWords } from './words.ts';

export interface OrderBarProps<Draft> {
  /** How much there is. */
  size: string;
  mode: OrderMode<Draft>;
  /** The latest change in words, when there is a way back from it. */
  undoable: string | null;
  onRetry: () => void;
  onUndo: () => void;
}

/** How much is put in order here, whether it is saved, and the way back from the latest change. */
export const OrderBar = <Draft,>({ size, mode, undoable, onRetry, onUndo }: OrderBarProps<Draft>) => {
  const words = useOrderWords();
  const saved = useOrderState(mode);
  return (
    <div className={styles.bar}>
      <p>{size}</p>
      <Cluster>
        <SavedState {...saved} />
        {mode.kind === 'failed' && (
          <Button size="small" onPress={onRetry}>
            {words.tryAgain}
          </Button>
        )}
        <Button size="small" variant="quiet" icon="undo" isDisabled={undoable === null} onPress={onUndo}>
          {undoable === null ? words.undo : words.undoThat(undoable)}
        </Button>
      </Cluster>
    </div>
  );
};

function useOrderState<Draft>(mode: OrderMode<Draft>): SavedStateWords {
  const { state } = useOrderWords();
  const errorWords = useErrorWords();
  const { clock } = useFormats();
  switch (mode.kind) {
    case 'resting':
      return mode.savedAt === null
        ? { state: 'untouched', text: state.untouched }
        : { state: 'saved', text: state.saved(clock(mode.savedAt)) };
    case 'saving':
      return { state: 'saving', text: state.saving };
    case 'failed':
      return { state: 'failed', text: state.failed(describe(mode.error, errorWords)) };
    case 'conflict':
      return { state: 'failed', text: mode.isOfBefore ? state.before : state.conflict };
  }
}
