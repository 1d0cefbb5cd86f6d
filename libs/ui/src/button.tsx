import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as AriaLink } from 'react-aria-components/Link';
import type { LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import styles from './button.module.css';

interface Look {
  /** One primary action a page; `danger` for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'medium' | 'small';
  /** As wide as its container. */
  isWide?: boolean;
}

interface Face {
  children: ReactNode;
  /** A sign before the words. */
  icon?: IconName | undefined;
  /** A sign after the words. */
  iconAfter?: IconName | undefined;
}

const look = (
  variant: Look['variant'] = 'secondary',
  size: Look['size'] = 'medium',
  isWide = false,
  isPending = false,
) =>
  classNames(
    styles.button,
    styles[variant],
    size === 'small' && styles.small,
    isWide && styles.wide,
    isPending && styles.pending,
  );

const Face = ({ icon, iconAfter, children }: Face) => (
  <>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {iconAfter && <Icon name={iconAfter} />}
  </>
);

export type ButtonProps = Look & Face & Omit<AriaButtonProps, 'children' | 'className' | 'style'>;

/** What a button that is under way has instead of its act: no press, and no form sent. */
const heldBack = { 'aria-disabled': true, type: 'button', onPress: () => undefined } as const;

/**
 * A button that acts. While `isPending` it keeps its width and its focus, takes no press, and says so.
 *
 * React Aria has a pending state too. It reads the button's name aloud from an element that only points at the
 * button, for seven seconds: once the button has made way for what it began, that element is a picture without
 * a name. Without words for the waiting it says nothing but the name again, so nothing is lost without it.
 */
export const Button = ({
  variant,
  size,
  icon,
  iconAfter,
  isWide,
  isPending = false,
  children,
  ...rest
}: ButtonProps) => (
  <AriaButton {...rest} {...(isPending ? heldBack : {})} className={look(variant, size, isWide, isPending)}>
    <Face icon={icon} iconAfter={iconAfter}>
      {children}
    </Face>
  </AriaButton>
);

export type LinkButtonProps = Look &
  Face & { href: string } & Omit<AriaLinkProps, 'children' | 'className' | 'style' | 'href'>;

/** A link that looks like a button: it goes somewhere, so it stays a link. */
export const LinkButton = ({
  variant,
  size,
  icon,
  iconAfter,
  isWide,
  children,
  ...rest
}: LinkButtonProps) => (
  <AriaLink {...rest} className={look(variant, size, isWide)}>
    <Face icon={icon} iconAfter={iconAfter}>
      {children}
    </Face>
  </AriaLink>
);

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label' | 'isPending'
> {
  /** What it does, for those who cannot see the sign. */
  label: string;
  icon: IconName;
  size?: 'medium' | 'small';
}

/** A button with a sign alone, where room is scarce and the sign is known. */
export const IconButton = ({ label, icon, size, ...rest }: IconButtonProps) => (
  <AriaButton
    {...rest}
    aria-label={label}
    className={classNames(styles.button, styles.quiet, styles.iconOnly, size === 'small' && styles.small)}
  >
    <Icon name={icon} />
  </AriaButton>
);
