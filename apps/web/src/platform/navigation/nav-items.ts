import type { Permission } from '@vagar/contract/permissions';
import type { Language } from '../i18n/index.ts';

export interface NavItem {
  href: string;
  /** Short: the menu stands on one line on a laptop. */
  label: Readonly<Record<Language, string>>;
  /** Shown only to those who may; `null` is everyone, signed in or not. */
  permission: Permission | null;
  /** There is nothing behind it outside the demo. */
  isDemoOnly?: boolean;
  /** Stands behind a button with the others of its kind: an administrator has many rooms. */
  isAdministration?: boolean;
}

/** The main menu in its order. A page for a role adds its line here. */
export const navItems: readonly NavItem[] = [
  { href: '/hem', label: { sv: 'Hem', en: 'Home' }, permission: 'learning:own' },
  { href: '/kurser', label: { sv: 'Kurser', en: 'Courses' }, permission: null },
  { href: '/mitt-material', label: { sv: 'Mitt material', en: 'My material' }, permission: 'material:own' },
  { href: '/mina-intyg', label: { sv: 'Mina intyg', en: 'My certificates' }, permission: 'certificates:own' },
  {
    href: '/mentorskap/erbjudande',
    label: { sv: 'Mentorskap', en: 'Mentorship' },
    permission: 'mentor-offer:own',
  },
  {
    href: '/mina-medarbetare',
    label: { sv: 'Medarbetare', en: 'My people' },
    permission: 'organisation-people:read',
  },
  {
    href: '/organisationens-svar',
    label: { sv: 'Kartläggningar', en: 'Surveys' },
    permission: 'organisation-results:read',
  },
  { href: '/studio', label: { sv: 'Studio', en: 'Studio' }, permission: 'curriculum:edit' },
  { href: '/bedomning', label: { sv: 'Bedömning', en: 'Assessment' }, permission: 'work:review' },
  { href: '/omgangar', label: { sv: 'Omgångar', en: 'Cohorts' }, permission: 'cohorts:read' },
  { href: '/statistik', label: { sv: 'Statistik', en: 'Statistics' }, permission: 'statistics:read' },
  {
    href: '/personer',
    label: { sv: 'Personer', en: 'People' },
    permission: 'people:manage',
    isAdministration: true,
  },
  {
    href: '/organisationer',
    label: { sv: 'Organisationer', en: 'Organisations' },
    permission: 'organisations:manage',
    isAdministration: true,
  },
  {
    href: '/sparbarhetslogg',
    label: { sv: 'Spårbarhetslogg', en: 'Audit log' },
    permission: 'audit:read',
    isAdministration: true,
  },
  {
    href: '/synpunkter',
    label: { sv: 'Synpunkter', en: 'Feedback' },
    permission: 'feedback:read',
    isAdministration: true,
  },
  {
    href: '/utkorg',
    label: { sv: 'Utkorg', en: 'Outbox' },
    permission: 'outbox:read',
    isDemoOnly: true,
    isAdministration: true,
  },
];
