import { classNames } from './class-names.ts';
import styles from './icon.module.css';

/** Drawn on a 24 × 24 grid with a 2 px line, so that they sit beside 17 px text. */
const paths = {
  check: 'M4.5 12.5l5 5L19.5 7',
  close: 'M6 6l12 12M18 6L6 18',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-left': 'M15 5l-7 7 7 7',
  'chevron-down': 'M5 9l7 7 7-7',
  'sort-up': 'M12 19V5M6 11l6-6 6 6',
  'sort-down': 'M12 5v14M6 13l6 6 6-6',
  sort: 'M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4',
  info: 'M12 11v6M12 7v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  warning: 'M12 10v4M12 17.5v.01M12 3.5L2.5 20h19z',
  error: 'M12 7v6M12 16.5v.01M8 3h8l5 5v8l-5 5H8l-5-5V8z',
  done: 'M8 12.5l3 3 5.5-6.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  circle: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  half: 'M12 3a9 9 0 0 1 0 18zM21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  clock: 'M12 7v5.5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  external: 'M13 5h6v6M19 5l-9 9M16 14v5H5V8h5',
  download: 'M12 4v11M7 11l5 5 5-5M4.5 20h15',
  search: 'M20 20l-5-5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  undo: 'M8.5 5L4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  cloud: 'M7 18.5a4.5 4.5 0 0 1-.5-8.97 6 6 0 0 1 11.5 1.6A3.75 3.75 0 0 1 17.5 18.5z',
  offline: 'M4 4l16 16M9 7.1a6 6 0 0 1 9 4.03 3.75 3.75 0 0 1 2.2 5.2M6.5 9.5A4.5 4.5 0 0 0 7 18.5h9',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** A sign beside a word. Always hidden from assistive technology: the word carries the meaning. */
export const Icon = ({ name, className }: IconProps) => (
  <svg
    className={classNames(styles.icon, className)}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
