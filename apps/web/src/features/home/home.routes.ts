import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const startRoutes: RouteObject[] = [
  { index: true, lazy: page(() => import('./start-page.tsx'), 'StartPage') },
];
export const homeRoutes: RouteObject[] = [
  { path: 'hem', lazy: page(() => import('./home-page.tsx'), 'HomePage') },
];
