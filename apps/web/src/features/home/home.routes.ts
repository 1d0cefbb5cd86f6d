import type { RouteObject } from 'react-router';
import { ahead, page } from '../../platform/navigation/index.ts';
import { homeQuery } from './home.queries.ts';

export const startRoutes: RouteObject[] = [
  { index: true, lazy: page(() => import('./start-page.tsx'), 'StartPage') },
];
export const homeRoutes: RouteObject[] = [
  { path: 'hem', loader: ahead(() => homeQuery), lazy: page(() => import('./home-page.tsx'), 'HomePage') },
];
