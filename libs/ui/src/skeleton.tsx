import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** Said aloud while the page is fetched, once a page: leave it out on all but the first. */
  label?: string;
  /** The shape of what is coming. */
  shape?: 'text' | 'title' | 'card' | 'row';
  /** How many of it. */
  count?: number;
}

/** The page's shape while its content is on the way. */
export const Skeleton = ({ label, shape = 'text', count = shape === 'text' ? 3 : 1 }: SkeletonProps) => (
  <div className={styles.skeleton} data-waiting>
    {label && (
      <div role="status">
        <VisuallyHidden>{label}</VisuallyHidden>
      </div>
    )}
    {Array.from({ length: count }, (_, place) => (
      <div key={place} className={classNames(styles.piece, styles[shape])} aria-hidden="true" />
    ))}
  </div>
);
