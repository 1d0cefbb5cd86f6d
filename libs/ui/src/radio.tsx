import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './choice.module.css';

export interface RadioProps {
  label: ReactNode;
  /** What those have in common of which one holds: the browser keeps them together by it. */
  name: string;
  isSelected: boolean;
  onSelect: () => void;
}

/** A ring to fill where the answers stand apart, each with fields of its own: there a RadioGroup would take their arrows. */
export const Radio = ({ label, name, isSelected, onSelect }: RadioProps) => (
  <label className={classNames(styles.button, styles.apart)}>
    <input type="radio" name={name} checked={isSelected} onChange={onSelect} className={styles.native} />
    <span className={styles.ring} />
    <span>{label}</span>
  </label>
);
