import type { Permission } from '@vagar/contract/permissions';
import type { Language } from '../i18n/index.ts';

export interface NavItem {
  href: string;
  /** Short: the menu stands on one line on a laptop. */
  label: Readonly<Record<Language, string>>;
  /** Shown only to those who may; `null` is everyone, signed in or not. */
  permission: Permission | null;
}

/** The main menu in its order. A page for a role adds its line here. */
export const navItems: readonly NavItem[] = [
  { href: '/hem', label: { sv: 'Hem', en: 'Home' }, permission: 'learning:own' },
  { href: '/kurser', label: { sv: 'Kurser', en: 'Courses' }, permission: null },
  { href: '/mitt-material', label: { sv: 'Mitt material', en: 'My material' }, permission: 'material:own' },
  { href: '/mina-intyg', label: { sv: 'Mina intyg', en: 'My certificates' }, permission: 'certificates:own' },
];
