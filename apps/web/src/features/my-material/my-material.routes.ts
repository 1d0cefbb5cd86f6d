import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const myMaterialRoutes: RouteObject[] = [
  { path: 'mitt-material', lazy: page(() => import('./my-material-page.tsx'), 'MyMaterialPage') },
];
