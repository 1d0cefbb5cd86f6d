import {
  Button,
  ComboBox,
  FieldError,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { FieldHead } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import overlay from './overlay.module.css';
import styles from './combobox-field.module.css';

export interface ComboboxOption {
  id: string;
  label: string;
  description?: string;
  isDisabled?: boolean;
}

export interface ComboboxProps extends Omit<FieldWords, 'audience'> {
  options: readonly ComboboxOption[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Called as one types, for options that the server finds; the list is then shown as it comes. */
  onSearch?: (text: string) => void;
  messages: {
    /** In place of the list when nothing fits. */
    noMatch: string;
  };
  id?: string;
  name?: string;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
}

/** One of many: type a part of the name and choose. */
export const Combobox = ({
  label,
  description,
  errorMessage,
  optionalMark,
  options,
  value,
  onChange,
  onSearch,
  messages,
  placeholder,
  isRequired = false,
  isDisabled = false,
  ...rest
}: ComboboxProps) => (
  <ComboBox
    {...rest}
    className={fieldStyles.field ?? ''}
    validationBehavior="aria"
    isInvalid={Boolean(errorMessage)}
    isRequired={isRequired}
    isDisabled={isDisabled}
    value={value}
    onChange={(key) => onChange(key === null ? null : String(key))}
    {...(onSearch ? { items: options, onInputChange: onSearch } : { defaultItems: options })}
    allowsEmptyCollection
    menuTrigger="input"
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <div className={styles.frame}>
      <Input
        className={classNames(fieldStyles.input, styles.input)}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Button className={styles.open ?? ''}>
        <Icon name="chevron-down" />
      </Button>
    </div>
    <FieldError className={fieldStyles.error ?? ''}>
      <Icon name="error" />
      <span>{errorMessage}</span>
    </FieldError>
    <Popover className={classNames(overlay.popover, overlay.asWideAsTrigger)}>
      <ListBox<ComboboxOption>
        className={overlay.list ?? ''}
        renderEmptyState={() => <div className={overlay.nothing}>{messages.noMatch}</div>}
      >
        {(option) => (
          <ListBoxItem
            className={overlay.item ?? ''}
            textValue={option.label}
            isDisabled={option.isDisabled ?? false}
          >
            <span className={overlay.words}>
              <Text slot="label">{option.label}</Text>
              {option.description && (
                <Text slot="description" className={overlay.detail}>
                  {option.description}
                </Text>
              )}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </ComboBox>
);
