import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** What every field says about itself. */
export interface FieldWords {
  label: ReactNode;
  /** Stands between label and field: how to fill it in. */
  description?: ReactNode;
  /** Says what is wrong and what to do; its presence makes the field invalid. */
  errorMessage?: ReactNode;
  /** For example “frivilligt”: shown after the label. Mark what may be left out, not what must be there. */
  optionalMark?: string | undefined;
  /** Who can read what is written here, for example “Bara du kan läsa detta”. */
  audience?: ReactNode;
}

export const FieldHead = ({ label, description, optionalMark }: FieldWords) => (
  <>
    <Label className={styles.label}>
      {label}
      {optionalMark && <span className={styles.optional}> ({optionalMark})</span>}
    </Label>
    {description && (
      <Text slot="description" elementType="div" className={styles.description}>
        {description}
      </Text>
    )}
  </>
);

export const FieldMessage = ({ errorMessage }: Pick<FieldWords, 'errorMessage'>) => (
  <FieldError className={styles.error}>
    <Icon name="error" />
    <span>{errorMessage}</span>
  </FieldError>
);

export const Audience = ({ children }: { children: ReactNode }) => (
  <p className={styles.audience}>
    <Icon name="eye" />
    <span>{children}</span>
  </p>
);
