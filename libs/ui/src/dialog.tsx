import type { ReactElement, ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components/Modal';
import { IconButton } from './button.tsx';
import { Cluster } from './layout.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  title: ReactNode;
  children: ReactNode;
  /** The buttons at the foot; `close` shuts the dialog. The first one is the main action. */
  actions?: (close: () => void) => ReactNode;
  messages: { close: string };
  /** A button that opens the dialog. Without it, `isOpen` and `onOpenChange` rule. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** `alertdialog` for a consequence that must be answered: a press outside does not close it. */
  role?: 'dialog' | 'alertdialog';
  size?: 'medium' | 'large';
}

/** A question or a small task above the page. Focus stays inside and returns to where it was. */
export const Dialog = ({
  title,
  children,
  actions,
  messages,
  trigger,
  isOpen,
  onOpenChange,
  role = 'dialog',
  size = 'medium',
}: DialogProps) => {
  const opening = {
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(onOpenChange === undefined ? {} : { onOpenChange }),
  };
  const overlay = (
    <ModalOverlay
      className={styles.shade ?? ''}
      isDismissable={role === 'dialog'}
      {...(trigger ? {} : opening)}
    >
      <Modal className={styles[size] ?? ''}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <div className={styles.head}>
                <Heading slot="title" level={2} className={styles.title ?? ''}>
                  {title}
                </Heading>
                <IconButton icon="close" label={messages.close} onPress={close} />
              </div>
              <div className={styles.body}>{children}</div>
              {actions && <Cluster className={styles.actions}>{actions(close)}</Cluster>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger {...opening}>
      {trigger}
      {overlay}
    </DialogTrigger>
  );
};
