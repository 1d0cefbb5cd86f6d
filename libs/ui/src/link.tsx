import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';
import type { LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './link.module.css';

export interface LinkProps extends Omit<AriaLinkProps, 'children' | 'className' | 'style'> {
  href: string;
  children: ReactNode;
  /** `standalone` stands by itself and gets a finger's room; `subtle` is underlined only when pointed at. */
  variant?: 'inline' | 'standalone' | 'subtle';
  /** Adds the sign for leaving Vägar; say so in the words too. */
  isExternal?: boolean;
  className?: string | undefined;
}

/** A link. Inside React Aria's RouterProvider it navigates without loading the page anew. */
export const Link = ({ variant = 'inline', isExternal, className, children, ...rest }: LinkProps) => (
  <AriaLink {...rest} className={classNames(styles.link, styles[variant], className)}>
    {children}
    {isExternal && <Icon name="external" className={styles.sign} />}
  </AriaLink>
);
