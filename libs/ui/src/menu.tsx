import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import overlay from './overlay.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  /** Where it leads; without it, `onAction` says what happens. */
  href?: string;
  onAction?: () => void;
  icon?: IconName;
  isDanger?: boolean;
  isDisabled?: boolean;
}

export interface MenuProps {
  /** The words on the button that opens the menu. */
  label: ReactNode;
  /** The name of the button where its words alone do not say enough. */
  'aria-label'?: string;
  items: readonly MenuEntry[];
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  icon?: IconName;
}

interface EntriesProps {
  items: readonly MenuEntry[];
  'aria-label'?: string;
  autoFocus?: 'first';
  onClose?: () => void;
}

const Entries = ({ items, ...rest }: EntriesProps) => (
  <AriaMenu {...rest} className={overlay.list ?? ''} items={items}>
    {({ label: words, icon: sign, isDanger, href, onAction, isDisabled }) => (
      <MenuItem
        className={classNames(overlay.item, isDanger && overlay.danger)}
        textValue={words}
        isDisabled={isDisabled ?? false}
        {...(href === undefined ? {} : { href })}
        {...(onAction === undefined ? {} : { onAction })}
      >
        {sign && <Icon name={sign} />}
        <span className={overlay.words}>{words}</span>
      </MenuItem>
    )}
  </AriaMenu>
);

export interface OpenMenuProps {
  label: string;
  items: readonly MenuEntry[];
  /** The button it belongs to, which takes focus again when the menu is left. */
  anchor: RefObject<Element | null>;
  onClose: () => void;
}

/** A menu that is open already: one for many buttons, where a menu behind each would weigh too much. */
export const OpenMenu = ({ label, items, anchor, onClose }: OpenMenuProps) => (
  <Popover
    triggerRef={anchor}
    trigger="MenuTrigger"
    aria-label={label}
    className={overlay.popover ?? ''}
    placement="bottom end"
    isOpen
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Entries aria-label={label} items={items} autoFocus="first" onClose={onClose} />
  </Popover>
);

/** Several actions behind one button. */
export const Menu = ({ label, items, variant = 'quiet', size, icon, ...rest }: MenuProps) => (
  <MenuTrigger>
    <Button {...rest} variant={variant} icon={icon} iconAfter="chevron-down" {...(size ? { size } : {})}>
      {label}
    </Button>
    <Popover className={overlay.popover ?? ''} placement="bottom end">
      <Entries items={items} />
    </Popover>
  </MenuTrigger>
);
