import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { pageToasts } from './toast-queue.ts';
import type { Toast, ToastQueue } from './toast-queue.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './toast.module.css';

/** Long enough to read two sentences slowly; pointing at the messages or focusing one stops the clock. */
const SHOWN_MS = 8000;

const signs = { info: 'info', done: 'done', attention: 'warning', danger: 'error' } as const;

interface MessageProps {
  toast: Toast;
  isHeld: boolean;
  closeLabel: string;
  onClose: () => void;
}

const Message = ({ toast, isHeld, closeLabel, onClose }: MessageProps) => {
  const { tone = 'done', action } = toast;
  const leavesByItself = !action && !isHeld && tone !== 'danger';
  useEffect(() => {
    if (!leavesByItself) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [leavesByItself, onClose]);
  return (
    <li className={classNames(styles.toast, styles[tone])}>
      <Icon name={signs[tone]} className={styles.sign} />
      <div className={styles.words}>{toast.message}</div>
      {action && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => {
            action.onAction();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" icon="close" label={closeLabel} onPress={onClose} />
    </li>
  );
};

export interface ToastRegionProps {
  messages: { label: string; close: string };
  queue?: ToastQueue;
}

/**
 * Where passing messages appear; once in an application, outside its routes. The words are announced from
 * a live region that is always there, apart from the buttons, and stay audible above an open dialog.
 */
export const ToastRegion = ({ messages, queue = pageToasts }: ToastRegionProps) => {
  const toasts = useSyncExternalStore(queue.subscribe, queue.current, queue.current);
  const [isHeld, setHeld] = useState(false);
  return (
    <div data-react-aria-top-layer="true" data-print="hide">
      <div role="status" aria-atomic="false">
        {toasts.map((toast) => (
          <VisuallyHidden as="p" key={toast.id}>
            {toast.message}
          </VisuallyHidden>
        ))}
      </div>
      {toasts.length > 0 && (
        <section
          aria-label={messages.label}
          className={styles.region}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <ol className={styles.list}>
            {toasts.map((toast) => (
              <KeyedMessage
                key={toast.id}
                toast={toast}
                isHeld={isHeld}
                closeLabel={messages.close}
                queue={queue}
              />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
};

/** Gives a message a closing function that stays the same, so that its clock is not wound again. */
const KeyedMessage = ({ queue, ...rest }: Omit<MessageProps, 'onClose'> & { queue: ToastQueue }) => {
  const [close] = useState(() => () => queue.dismiss(rest.toast.id));
  return <Message {...rest} onClose={close} />;
};
