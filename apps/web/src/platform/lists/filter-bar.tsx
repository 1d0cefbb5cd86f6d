import { Button } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useListWords } from './list-words.ts';
import styles from './lists.module.css';

export interface FilterBarProps {
  /** What is searched, for those who jump between landmarks. */
  label: string;
  isFiltered: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** The filters of a list side by side. They act at once; there is nothing to submit. */
export const FilterBar = ({ label, isFiltered, onClear, children }: FilterBarProps) => {
  const words = useListWords();
  return (
    <form
      role="search"
      aria-label={label}
      className={styles.bar}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.filters}>{children}</div>
      {isFiltered && (
        <div>
          <Button variant="quiet" size="small" icon="close" onPress={onClear}>
            {words.clear}
          </Button>
        </div>
      )}
    </form>
  );
};
