import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './error-summary.module.css';

export interface FieldFault {
  /** The id of the field's input, or of an element that holds it. */
  fieldId: string;
  message: ReactNode;
}

export interface ErrorSummaryProps {
  /** For example “Två svar behöver ändras”. */
  title: ReactNode;
  errors: readonly FieldFault[];
  /** Says what is kept and what to do, under the title. */
  children?: ReactNode;
  /** Count the attempts to submit: each new number moves focus here again. */
  attempt?: number;
}

const focusable = 'input, select, textarea, button, [tabindex="0"], [role="spinbutton"]';

const goTo = (fieldId: string) => {
  const place = document.getElementById(fieldId);
  const field = place?.matches(focusable) ? place : place?.querySelector<HTMLElement>(focusable);
  place?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
};

/** On top of a form that was refused: what is wrong, each line a way to its field. Takes focus. */
export const ErrorSummary = ({ title, errors, children, attempt = 0 }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={styles.title}>
        <Icon name="error" />
        <span>{title}</span>
      </h2>
      {children && <div>{children}</div>}
      <ul className={styles.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
