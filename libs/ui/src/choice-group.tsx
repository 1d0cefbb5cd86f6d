import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import type { CheckboxFieldProps } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import type { CheckboxGroupProps as AriaCheckboxGroupProps } from 'react-aria-components/CheckboxGroup';
import { RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import type { RadioGroupProps as AriaRadioGroupProps } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { CheckboxChoice, RadioChoice } from './choice.tsx';
import type { Choice } from './choice.tsx';
import { classNames } from './class-names.ts';
import { Audience, FieldHead, FieldMessage } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './choice.module.css';

interface GroupLook extends FieldWords {
  choices: readonly Choice[];
  /** `cards` gives each answer its own frame; `row` sets a scale side by side and wraps on a phone. */
  layout?: 'list' | 'cards' | 'row';
}

const groupClass = classNames(fieldStyles.field, fieldStyles.wide);
const listClass = (layout: GroupLook['layout'] = 'list') => classNames(styles.choices, styles[layout]);

export interface CheckboxGroupProps
  extends
    Omit<AriaCheckboxGroupProps, 'children' | 'className' | 'style' | 'validationBehavior'>,
    GroupLook {}

/** Several answers may hold. */
export const CheckboxGroup = ({
  label,
  description,
  errorMessage,
  optionalMark,
  audience,
  choices,
  layout,
  ...rest
}: CheckboxGroupProps) => (
  <AriaCheckboxGroup
    {...rest}
    validationBehavior="aria"
    isInvalid={rest.isInvalid ?? Boolean(errorMessage)}
    className={groupClass}
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <FieldMessage errorMessage={errorMessage} />
    <div className={listClass(layout)}>
      {choices.map((choice) => (
        <CheckboxChoice key={choice.value} {...choice} />
      ))}
    </div>
    {audience && <Audience>{audience}</Audience>}
  </AriaCheckboxGroup>
);

export interface RadioGroupProps
  extends Omit<AriaRadioGroupProps, 'children' | 'className' | 'style' | 'validationBehavior'>, GroupLook {}

/** One answer holds. */
export const RadioGroup = ({
  label,
  description,
  errorMessage,
  optionalMark,
  audience,
  choices,
  layout,
  ...rest
}: RadioGroupProps) => (
  <AriaRadioGroup
    {...rest}
    validationBehavior="aria"
    isInvalid={rest.isInvalid ?? Boolean(errorMessage)}
    className={groupClass}
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <FieldMessage errorMessage={errorMessage} />
    <div className={listClass(layout)}>
      {choices.map((choice) => (
        <RadioChoice key={choice.value} {...choice} />
      ))}
    </div>
    {audience && <Audience>{audience}</Audience>}
  </AriaRadioGroup>
);

export interface CheckboxProps
  extends
    Omit<CheckboxFieldProps, 'children' | 'className' | 'style' | 'validationBehavior'>,
    Pick<FieldWords, 'label' | 'description' | 'errorMessage'> {}

/** One thing to agree to or not. */
export const Checkbox = ({ label, description, errorMessage, ...rest }: CheckboxProps) => (
  <CheckboxField
    {...rest}
    validationBehavior="aria"
    isInvalid={rest.isInvalid ?? Boolean(errorMessage)}
    className={styles.choice ?? ''}
  >
    <CheckboxButton className={styles.button ?? ''}>
      <span className={styles.box}>
        <Icon name={rest.isIndeterminate ? 'minus' : 'check'} className={styles.tick} />
      </span>
      <span>{label}</span>
    </CheckboxButton>
    {description && (
      <Text slot="description" elementType="div" className={styles.description}>
        {description}
      </Text>
    )}
    <FieldMessage errorMessage={errorMessage} />
  </CheckboxField>
);
