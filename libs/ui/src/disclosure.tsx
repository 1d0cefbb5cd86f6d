import type { ReactNode } from 'react';
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components/Disclosure';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  /** The heading's level where the title is a heading of the page; left out, it is a mere button. */
  level?: 2 | 3 | 4;
  isOpenAtFirst?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** More, for those who want it. Found by the browser's own search where the browser can. */
export const Disclosure = ({
  title,
  children,
  level,
  isOpenAtFirst = false,
  onOpenChange,
}: DisclosureProps) => {
  const opener = (
    <Button slot="trigger" className={styles.opener ?? ''}>
      <Icon name="chevron-right" className={styles.arrow} />
      <span>{title}</span>
    </Button>
  );
  return (
    <AriaDisclosure
      className={styles.disclosure ?? ''}
      defaultExpanded={isOpenAtFirst}
      {...(onOpenChange === undefined ? {} : { onExpandedChange: onOpenChange })}
    >
      {level ? (
        <Heading level={level} className={styles.heading ?? ''}>
          {opener}
        </Heading>
      ) : (
        opener
      )}
      <DisclosurePanel className={styles.panel ?? ''}>
        <div className={styles.inside}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
};
