import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { classNames } from './class-names.ts';
import styles from './tool-row.module.css';

export interface ToolbarProps {
  /** What the tools are for. */
  label: string;
  children: ReactNode;
  /** The id of what the tools act on. */
  controls?: string;
}

/** Tools in a row: one stop for Tab, arrows from tool to tool. */
export const Toolbar = ({ label, controls, children }: ToolbarProps) => (
  <AriaToolbar
    className={styles.toolbar ?? ''}
    aria-label={label}
    {...(controls === undefined ? {} : { 'aria-controls': controls })}
  >
    {children}
  </AriaToolbar>
);

/** Tools that belong together, with a little air around them. */
export const ToolGroup = ({ label, children }: { label: string; children: ReactNode }) => (
  <div role="group" aria-label={label} className={styles.group}>
    {children}
  </div>
);

export interface ToolProps {
  /** What it does; for those who point, shown after a moment. */
  label: string;
  /** A drawing on a 24 × 24 grid; without it the label itself is shown. */
  drawing?: string;
  onPress: () => void;
  /** Whether what it does holds where the caret is; left out for tools that have no such state. */
  isPressed?: boolean;
  isDisabled?: boolean;
}

/** One tool. Its name is always there for those who listen; many are a drawing for those who look. */
export const Tool = ({ label, drawing, onPress, isPressed, isDisabled = false }: ToolProps) => {
  const face = drawing ? (
    <svg className={styles.drawing} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawing} />
    </svg>
  ) : (
    label
  );
  const shared = {
    className: classNames(styles.tool, drawing && styles.drawn),
    isDisabled,
    ...(drawing ? { 'aria-label': label } : {}),
  };
  return (
    <span title={drawing ? label : undefined}>
      {isPressed === undefined ? (
        <AriaButton {...shared} onPress={onPress}>
          {face}
        </AriaButton>
      ) : (
        <ToggleButton {...shared} isSelected={isPressed} onPress={onPress}>
          {face}
        </ToggleButton>
      )}
    </span>
  );
};
