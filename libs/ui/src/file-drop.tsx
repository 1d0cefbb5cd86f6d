import { useId, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './file-drop.module.css';

export interface FileDropProps {
  label: ReactNode;
  /** Which kinds and sizes are taken. */
  description?: ReactNode;
  errorMessage?: ReactNode;
  /** “Välj filer”. */
  choose: string;
  /** Shown beside the button to those who can drag. */
  drop: string;
  /** Endings or mime types that the chooser offers; what is dropped may be something else. */
  accept: readonly string[];
  allowsMultiple?: boolean;
  isDisabled?: boolean;
  /** The button's own, for links from an ErrorSummary. */
  id?: string;
  onFiles: (files: File[]) => void;
}

/** Files by a button, or dropped into the frame. The button does everything: dropping is for those who can. */
export const FileDrop = ({
  label,
  description,
  errorMessage,
  choose,
  drop,
  accept,
  allowsMultiple = false,
  isDisabled = false,
  id,
  onFiles,
}: FileDropProps) => {
  const made = useId();
  const [isOver, setIsOver] = useState(false);
  const told = [description && `${made}-description`, errorMessage && `${made}-error`].filter(Boolean);
  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) onFiles(allowsMultiple ? chosen : chosen.slice(0, 1));
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(!isDisabled);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!isDisabled) take(event.dataTransfer.files);
  };
  return (
    <div
      role="group"
      aria-labelledby={`${made}-label`}
      className={classNames(fieldStyles.field, styles.drop, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
    >
      <span id={`${made}-label`} className={fieldStyles.label}>
        {label}
      </span>
      {description && (
        <div id={`${made}-description`} className={fieldStyles.description}>
          {description}
        </div>
      )}
      <div className={styles.acts}>
        <FileTrigger acceptedFileTypes={accept} allowsMultiple={allowsMultiple} onSelect={take}>
          <Button
            {...(id === undefined ? {} : { id })}
            icon="plus"
            isDisabled={isDisabled}
            aria-describedby={told.join(' ') || undefined}
          >
            {choose}
          </Button>
        </FileTrigger>
        <span className={styles.hint} aria-hidden="true">
          {drop}
        </span>
      </div>
      {errorMessage && (
        <span id={`${made}-error`} className={fieldStyles.error}>
          <Icon name="error" />
          <span>{errorMessage}</span>
        </span>
      )}
    </div>
  );
};
