import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import styles from './status-mark.module.css';

export type StatusTone = 'done' | 'current' | 'waiting' | 'locked' | 'info' | 'attention' | 'danger' | 'past';

const signs: Record<StatusTone, IconName> = {
  done: 'done',
  current: 'half',
  waiting: 'circle',
  locked: 'lock',
  info: 'info',
  attention: 'warning',
  danger: 'error',
  past: 'clock',
};

export interface StatusMarkProps {
  tone: StatusTone;
  /** The word; colour and sign only go with it. */
  children: ReactNode;
}

/** Where something stands, as a sign and a word. */
export const StatusMark = ({ tone, children }: StatusMarkProps) => (
  <span className={classNames(styles.mark, styles[tone])}>
    <Icon name={signs[tone]} />
    <span>{children}</span>
  </span>
);
