import { classNames } from './class-names.ts';
import styles from './wordmark.module.css';

export interface WordmarkProps {
  /** The name as it is written to people. */
  name: string;
  size?: 'medium' | 'large';
  /** The mark alone, where the name stands beside it already; then it is only for the eye. */
  isMarkOnly?: boolean;
}

/**
 * The mark is a valley on a map: where land falls towards a river, its level lines make a V.
 * Three shorelines, the innermost the oldest.
 */
export const Wordmark = ({ name, size = 'medium', isMarkOnly = false }: WordmarkProps) => (
  <span className={classNames(styles.wordmark, size === 'large' && styles.large)}>
    <svg className={styles.mark} viewBox="0 0 48 44" aria-hidden="true" focusable="false">
      <path
        className={styles.outer}
        d="M3 5C10 8 13 20 18.5 32c2.4 5.2 4 8 5.6 8s3.2-2.8 5.6-8C35 20 38.5 8 45 4"
      />
      <path
        className={styles.middle}
        d="M11.5 4.5c4 3.5 6 11.5 9.2 19.2 1.5 3.6 2.4 5.3 3.4 5.3s2-1.7 3.5-5.3C30.6 16 32.7 8 36.8 4"
      />
      <path
        className={styles.inner}
        d="M18.8 4.5c2 2.5 2.8 6 4 9.3.5 1.5.9 2.2 1.3 2.2s.9-.7 1.4-2.2C26.6 10.5 27.5 7 29.3 4.3"
      />
    </svg>
    {!isMarkOnly && <span className={styles.name}>{name}</span>}
  </span>
);
