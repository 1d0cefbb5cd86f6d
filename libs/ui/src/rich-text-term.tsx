import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './rich-text-view.module.css';

export interface RichTextTermProps {
  children: ReactNode;
  explanation: string;
}

/**
 * A word that explains itself when pressed, in the line where it stands: nothing covers the text, nothing needs a
 * pointer that hovers, and on paper every explanation is there.
 */
export const RichTextTerm = ({ children, explanation }: RichTextTermProps) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.termButton}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        {children}
      </button>
      <span id={id} role="note" className={styles.explanation} hidden={!isOpen}>
        {explanation}
      </span>
    </>
  );
};
