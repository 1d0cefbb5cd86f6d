import type { LocalText } from '@vagar/domain';
import { classNames, TextArea, TextField } from '@vagar/ui';
import type { ReactNode } from 'react';
import { Described } from './editing/described.tsx';
import styles from './editing/editing.module.css';
import { useEditingWords } from './editing/words.ts';

export interface BilingualFieldProps {
  /** What is written here, as a noun: each field adds its language to it. */
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  multiline?: boolean;
  /** Lines shown before anything is written, where there are several. */
  rows?: number;
  maxLength?: number;
  /** How to fill it in; stands once, above both fields, and is said with each. */
  description?: ReactNode;
  /** The fields' own ids are this with `-sv` and `-en` after it, for links from an error summary. */
  id?: string;
  isReadOnly?: boolean;
}

/** English that was emptied is missing, not blank: then readers get the Swedish text, marked as such. */
const withEnglish = (value: LocalText, en: string): LocalText =>
  en === '' ? { sv: value.sv } : { sv: value.sv, en };

/** One text in Swedish and English, side by side where there is room. */
export const BilingualField = ({
  label,
  value,
  onChange,
  multiline = false,
  rows = 3,
  maxLength = multiline ? 4000 : 300,
  description,
  id,
  isReadOnly = false,
}: BilingualFieldProps) => {
  const words = useEditingWords();
  const Field = multiline ? TextArea : TextField;
  const shared = { ...(multiline ? { rows } : {}), maxLength, isReadOnly };
  return (
    <Described description={description}>
      {(describedBy) => (
        <div className={classNames(styles.bilingual, !multiline && styles.lines)}>
          <Field
            {...shared}
            {...describedBy}
            {...(id === undefined ? {} : { id: `${id}-sv` })}
            lang="sv"
            label={words.inSwedish(label)}
            value={value.sv}
            onChange={(sv) => onChange({ ...value, sv })}
          />
          <Field
            {...shared}
            {...describedBy}
            {...(id === undefined ? {} : { id: `${id}-en` })}
            lang="en"
            label={words.inEnglish(label)}
            value={value.en ?? ''}
            onChange={(en) => onChange(withEnglish(value, en))}
          />
        </div>
      )}
    </Described>
  );
};
