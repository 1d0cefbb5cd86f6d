import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  title: ReactNode;
  /** What the place is for. */
  children?: ReactNode;
  /** The first step. */
  action?: ReactNode;
  level?: 2 | 3 | 4;
}

/** Nothing here yet: what the place is for, and the first step. */
export const EmptyState = ({ title, children, action, level = 2 }: EmptyStateProps) => {
  const Title = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <svg className={styles.shore} viewBox="0 0 120 28" aria-hidden="true" focusable="false">
        <path d="M2 24C24 18 38 26 60 22s40-8 58-2M2 15c20-6 40 2 60-2s38-6 56 0M2 6c22-6 36 3 58 0s40-5 58-1" />
      </svg>
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.words}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
};
