import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import styles from './text-field.module.css';

/** Where a typed text stands: on its way, on the server, only on this device, or refused. */
export interface SavedStateWords {
  state: 'untouched' | 'saving' | 'saved' | 'offline' | 'failed';
  /** For example “Sparat 21.04”. */
  text: string;
}

const signs: Record<SavedStateWords['state'], IconName | null> = {
  untouched: null,
  saving: 'cloud',
  saved: 'check',
  offline: 'offline',
  failed: 'warning',
};

/**
 * The line that says whether a text is saved. Only trouble is announced: a voice that says “Sparat” after
 * every pause would drown what the person is writing.
 */
export const SavedState = ({ state, text }: SavedStateWords) => {
  const sign = signs[state];
  const isTrouble = state === 'offline' || state === 'failed';
  const line = (
    <span className={styles.saved} data-state={state}>
      {sign && <Icon name={sign} />}
      {text}
    </span>
  );
  return (
    <span>
      {!isTrouble && line}
      <span role="status">{isTrouble && line}</span>
    </span>
  );
};
