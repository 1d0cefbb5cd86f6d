import type { CSSProperties, Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { Audience, FieldHead, FieldMessage } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { SavedState } from './saved-state.tsx';
import type { SavedStateWords } from './saved-state.tsx';
import fieldStyles from './field.module.css';
import styles from './text-field.module.css';

export interface TextAreaProps
  extends
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'validationBehavior' | 'type'>,
    FieldWords {
  inputRef?: Ref<HTMLTextAreaElement>;
  /** Rows shown before anything is written; the field grows with its text. */
  rows?: number;
  savedState?: SavedStateWords | undefined;
}

/** Several lines of text that say whether they are saved and who can read them; `lang` is that of what is written. */
export const TextArea = ({
  label,
  description,
  errorMessage,
  optionalMark,
  audience,
  inputRef,
  rows = 4,
  savedState,
  lang,
  ...rest
}: TextAreaProps) => (
  <AriaTextField
    {...rest}
    validationBehavior="aria"
    isInvalid={rest.isInvalid ?? Boolean(errorMessage)}
    className={classNames(fieldStyles.field, fieldStyles.wide)}
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <AriaTextArea
      ref={inputRef ?? null}
      rows={rows}
      lang={lang}
      className={classNames(fieldStyles.input, styles.area)}
      style={{ '--rows': rows } as CSSProperties}
    />
    <FieldMessage errorMessage={errorMessage} />
    {(audience || savedState) && (
      <div className={styles.foot}>
        {audience ? <Audience>{audience}</Audience> : <span />}
        {savedState && <SavedState {...savedState} />}
      </div>
    )}
  </AriaTextField>
);
