import type { Permission } from '@vagar/contract/permissions';
import type { NavItem } from './nav-items.ts';

export interface Menu {
  readonly lines: readonly NavItem[];
  /** What stands behind one button: never a single line, which may as well stand among the others. */
  readonly administration: readonly NavItem[];
}

/** The menu of someone who may what `may` says, in the order of the items. */
export function menuOf(
  items: readonly NavItem[],
  may: (permission: Permission) => boolean,
  isDemo: boolean,
): Menu {
  const shown = items.filter(
    ({ permission, isDemoOnly }) => (permission === null || may(permission)) && (!isDemoOnly || isDemo),
  );
  const administration = shown.filter(({ isAdministration }) => isAdministration);
  return administration.length > 1
    ? { lines: shown.filter((item) => !administration.includes(item)), administration }
    : { lines: shown, administration: [] };
}
