import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './select.module.css';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  isDisabled?: boolean;
}

export interface SelectGroup<Value extends string = string> {
  label: string;
  options: readonly SelectOption<Value>[];
}

export interface SelectProps<Value extends string = string> {
  label: ReactNode;
  options: readonly (SelectOption<Value> | SelectGroup<Value>)[];
  value: Value | '';
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen, for example “Välj organisation”. */
  placeholder?: string;
  description?: ReactNode;
  errorMessage?: ReactNode;
  optionalMark?: string;
  id?: string;
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  width?: 'short' | 'medium' | 'full';
  selectRef?: Ref<HTMLSelectElement>;
}

const Option = ({ value, label, isDisabled }: SelectOption) => (
  <option value={value} disabled={isDisabled}>
    {label}
  </option>
);

/**
 * One of a few known things. The browser's own select: on a phone it opens the wheel or sheet that people
 * know, and every screen reader speaks it. Use Combobox where people must search.
 */
export const Select = <Value extends string>({
  label,
  options,
  value,
  onChange,
  placeholder,
  description,
  errorMessage,
  optionalMark,
  id,
  name,
  isDisabled,
  isRequired,
  width = 'full',
  selectRef,
}: SelectProps<Value>) => {
  const made = useId();
  const field = id ?? made;
  const told = [description && `${field}-description`, errorMessage && `${field}-error`].filter(Boolean);
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={field}>
        {label}
        {optionalMark && <span className={fieldStyles.optional}> ({optionalMark})</span>}
      </label>
      {description && (
        <div className={fieldStyles.description} id={`${field}-description`}>
          {description}
        </div>
      )}
      <span className={classNames(styles.frame, styles[width])}>
        <select
          ref={selectRef}
          id={field}
          name={name}
          className={classNames(fieldStyles.input, styles.select)}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
          disabled={isDisabled}
          required={isRequired}
          aria-invalid={errorMessage ? true : undefined}
          aria-describedby={told.join(' ') || undefined}
        >
          {placeholder !== undefined && (
            <option value="" disabled={isRequired}>
              {placeholder}
            </option>
          )}
          {options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map((option) => (
                  <Option key={option.value} {...option} />
                ))}
              </optgroup>
            ) : (
              <Option key={entry.value} {...entry} />
            ),
          )}
        </select>
        <Icon name="chevron-down" className={styles.arrow} />
      </span>
      {errorMessage && (
        <span className={fieldStyles.error} id={`${field}-error`}>
          <Icon name="error" />
          <span>{errorMessage}</span>
        </span>
      )}
    </div>
  );
};
