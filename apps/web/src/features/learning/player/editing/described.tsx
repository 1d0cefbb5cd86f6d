import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './editing.module.css';

export interface DescribedProps {
  /** How to fill in what stands below it. */
  description?: ReactNode;
  /** The fields; each takes this, so that the description is said with it. */
  children: (describedBy: { 'aria-describedby'?: string }) => ReactNode;
}

/** What explains a text in two languages, once above both: beside each other the fields stay in line. */
export const Described = ({ description, children }: DescribedProps) => {
  const id = useId();
  if (!description) return children({});
  return (
    <div className={styles.described}>
      <div id={id} className={styles.quiet}>
        {description}
      </div>
      {children({ 'aria-describedby': id })}
    </div>
  );
};
