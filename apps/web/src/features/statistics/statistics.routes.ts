import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const statisticsRoutes: RouteObject[] = [
  { path: 'statistik', lazy: page(() => import('./statistics-page.tsx'), 'StatisticsPage') },
];
