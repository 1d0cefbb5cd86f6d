import type { Permission } from '@vagar/contract/permissions';
import type { NavItem } from './nav-items.ts';

export interface Menu {
  readonly lines: readonly NavItem[];
  /** What stands behind one button: never a single line, which may as well stand among the others. */
  readonly behind: readonly NavItem[];
  /** Says what is behind it, where that can be said in a word. */
  readonly button: 'administration' | 'more';
}

/** So many stand on one line on a laptop, in both languages; the button counts as one. */
const mostOnALine = 8;

/** The menu of someone who may what `may` says, in the order of the items. */
export function menuOf(
  items: readonly NavItem[],
  may: (permission: Permission) => boolean,
  isDemo: boolean,
): Menu {
  const shown = items.filter(
    ({ permission, isDemoOnly }) => (permission === null || may(permission)) && (!isDemoOnly || isDemo),
  );
  const found = shown.filter(({ isAdministration }) => isAdministration);
  const administration = found.length > 1 ? found : [];
  const lines = shown.filter((item) => !administration.includes(item));
  const room = administration.length > 0 ? mostOnALine - 1 : mostOnALine;
  if (lines.length <= room) return { lines, behind: administration, button: 'administration' };
  const kept = mostOnALine - 1;
  return {
    lines: lines.slice(0, kept),
    behind: [...lines.slice(kept), ...administration],
    button: 'more',
  };
}
