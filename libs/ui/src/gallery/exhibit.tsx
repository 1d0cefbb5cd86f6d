import type { ReactNode } from 'react';
import { Section } from '../page.tsx';
import styles from './gallery.module.css';

export interface ExhibitProps {
  /** The name it is imported by. */
  name: string;
  children: ReactNode;
}

/** One component with its states. */
export const Exhibit = ({ name, children }: ExhibitProps) => (
  <Section title={<code className={styles.name}>{name}</code>}>
    <div className={styles.exhibit}>{children}</div>
  </Section>
);
