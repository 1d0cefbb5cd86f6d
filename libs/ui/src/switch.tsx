import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import type { SwitchFieldProps } from 'react-aria-components/Switch';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';
import choiceStyles from './choice.module.css';
import styles from './switch.module.css';

export interface SwitchProps extends Omit<
  SwitchFieldProps,
  'children' | 'className' | 'style' | 'validationBehavior'
> {
  label: ReactNode;
  description?: ReactNode;
}

/** On or off, at once. What must be saved with a button is a Checkbox. */
export const Switch = ({ label, description, ...rest }: SwitchProps) => (
  <SwitchField {...rest} className={choiceStyles.choice ?? ''}>
    <SwitchButton className={styles.button ?? ''}>
      <span className={styles.track}>
        <span className={styles.thumb}>
          <Icon name="check" className={styles.tick} />
        </span>
      </span>
      <span>{label}</span>
    </SwitchButton>
    {description && (
      <Text slot="description" elementType="div" className={styles.description}>
        {description}
      </Text>
    )}
  </SwitchField>
);
