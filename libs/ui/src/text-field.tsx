import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { Audience, FieldHead, FieldMessage } from './field.tsx';
import type { FieldWords } from './field.tsx';
import fieldStyles from './field.module.css';
import styles from './text-field.module.css';

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'validationBehavior'>, FieldWords {
  inputRef?: Ref<HTMLInputElement>;
  /** How much room the answer needs: a width that fits is a hint. */
  width?: 'short' | 'medium' | 'full';
  placeholder?: string;
}

/** One line of text. `id` is the input's own, for links from an ErrorSummary; `lang` is that of what is written. */
export const TextField = ({
  label,
  description,
  errorMessage,
  optionalMark,
  audience,
  inputRef,
  width = 'full',
  placeholder,
  lang,
  ...rest
}: TextFieldProps) => (
  <AriaTextField
    {...rest}
    validationBehavior="aria"
    isInvalid={rest.isInvalid ?? Boolean(errorMessage)}
    className={fieldStyles.field ?? ''}
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <Input
      ref={inputRef ?? null}
      className={classNames(fieldStyles.input, styles[width])}
      lang={lang}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
    <FieldMessage errorMessage={errorMessage} />
    {audience && <Audience>{audience}</Audience>}
  </AriaTextField>
);
