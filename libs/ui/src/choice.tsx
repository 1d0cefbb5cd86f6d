import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { RadioButton, RadioField } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';
import styles from './choice.module.css';

/** One answer among several. */
export interface Choice {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
}

const Description = ({ children }: { children: ReactNode }) => (
  <Text slot="description" elementType="div" className={styles.description}>
    {children}
  </Text>
);

/** A box to tick inside a CheckboxGroup. */
export const CheckboxChoice = ({ value, label, description, isDisabled = false }: Choice) => (
  <CheckboxField value={value} isDisabled={isDisabled} className={styles.choice ?? ''}>
    <CheckboxButton className={styles.button ?? ''}>
      <span className={styles.box}>
        <Icon name="check" className={styles.tick} />
      </span>
      <span>{label}</span>
    </CheckboxButton>
    {description && <Description>{description}</Description>}
  </CheckboxField>
);

/** A ring to fill inside a RadioGroup. */
export const RadioChoice = ({ value, label, description, isDisabled = false }: Choice) => (
  <RadioField value={value} isDisabled={isDisabled} className={styles.choice ?? ''}>
    <RadioButton className={styles.button ?? ''}>
      <span className={styles.ring} />
      <span>{label}</span>
    </RadioButton>
    {description && <Description>{description}</Description>}
  </RadioField>
);
