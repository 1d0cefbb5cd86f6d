import type { ElementType, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './layout.module.css';

/** Steps of the 4 px grid: 1 = 4 px, 2 = 8, 3 = 12, 4 = 16, 5 = 24, 6 = 32, 7 = 48, 8 = 64. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface StackProps {
  children: ReactNode;
  gap?: Gap;
  as?: ElementType;
  className?: string | undefined;
}

/** Things below one another with an even distance. */
export const Stack = ({ children, gap = 4, as: Element = 'div', className }: StackProps) => (
  <Element className={classNames(styles.stack, styles[`gap${gap}`], className)}>{children}</Element>
);

export interface ClusterProps extends StackProps {
  justify?: 'start' | 'end' | 'between';
  align?: 'start' | 'center' | 'baseline' | 'end';
}

/** Things beside one another that wrap when there is no room. */
export const Cluster = ({
  children,
  gap = 3,
  as: Element = 'div',
  justify = 'start',
  align = 'center',
  className,
}: ClusterProps) => (
  <Element
    className={classNames(
      styles.cluster,
      styles[`gap${gap}`],
      styles[`justify-${justify}`],
      styles[`align-${align}`],
      className,
    )}
  >
    {children}
  </Element>
);

export interface GridProps extends StackProps {
  /** The narrowest a cell may be before the row breaks. */
  cell?: 'small' | 'medium' | 'large';
}

/** Cells of equal width, as many in a row as fit. */
export const Grid = ({ children, gap = 5, as: Element = 'div', cell = 'medium', className }: GridProps) => (
  <Element className={classNames(styles.grid, styles[`gap${gap}`], styles[`cell-${cell}`], className)}>
    {children}
  </Element>
);

/** Running text at a readable line length. */
export const Prose = ({ children, className, as: Element = 'div' }: Omit<StackProps, 'gap'>) => (
  <Element className={classNames(styles.prose, className)}>{children}</Element>
);
