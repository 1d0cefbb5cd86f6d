import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

/** For those who are not in yet. */
export const accessRoutes: RouteObject[] = [
  { path: 'logga-in', lazy: page(() => import('./sign-in-page.tsx'), 'SignInPage') },
  { path: 'glomt-losenord', lazy: page(() => import('./forgot-page.tsx'), 'ForgotPage') },
  { path: 'lank', lazy: page(() => import('./link-page.tsx'), 'LinkPage') },
];

/** For oneself, whatever one's roles. */
export const accountRoutes: RouteObject[] = [
  { path: 'installningar', lazy: page(() => import('./settings/settings-page.tsx'), 'SettingsPage') },
  { path: 'mina-uppgifter', lazy: page(() => import('./personal-data-page.tsx'), 'PersonalDataPage') },
];
