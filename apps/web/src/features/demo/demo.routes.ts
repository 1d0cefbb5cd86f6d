import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const demoRoutes: RouteObject[] = [
  { path: 'gallery', lazy: page(() => import('./gallery-page.tsx'), 'GalleryPage') },
];
