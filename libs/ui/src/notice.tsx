import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'done' | 'attention' | 'danger';

const signs: Record<NoticeTone, IconName> = {
  info: 'info',
  done: 'done',
  attention: 'warning',
  danger: 'error',
};

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  /** It came while the person was on the page: say it aloud. `alert` interrupts. */
  role?: 'status' | 'alert';
}

/** Something to know before going on. */
export const Notice = ({ tone = 'info', title, children, actions, role }: NoticeProps) => (
  <div className={classNames(styles.notice, styles[tone])} role={role}>
    <Icon name={signs[tone]} className={styles.sign} />
    <div className={styles.words}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  </div>
);
