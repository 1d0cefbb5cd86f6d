import { Button } from '@vagar/ui';
import type { ButtonProps } from '@vagar/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './navigation.module.css';

export interface NavDisclosureProps {
  label: ReactNode;
  icon?: ButtonProps['icon'];
  iconAfter?: ButtonProps['iconAfter'];
  /** On which screens it is behind its button; on the others it lies open. */
  collapse: 'narrow' | 'wide' | 'always';
  children: ReactNode;
}

/**
 * Links behind a button: a disclosure, not a menu, so that links stay links to everyone who listens. Closes on
 * Escape, and when focus or a press goes elsewhere.
 */
export const NavDisclosure = ({ label, icon, iconAfter, collapse, children }: NavDisclosureProps) => {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [isOpen]);
  return (
    <div
      ref={box}
      className={styles.disclosure}
      data-collapse={collapse}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation(); // one Escape closes one panel, also where one lies in another
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <div className={styles.opener}>
        <Button
          variant="quiet"
          icon={icon}
          iconAfter={iconAfter}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onPress={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </div>
      <div id={panelId} className={styles.panel} data-open={isOpen}>
        {children}
      </div>
    </div>
  );
};
