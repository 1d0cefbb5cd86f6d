import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const curriculumRoutes: RouteObject[] = [
  { path: 'kurser', lazy: page(() => import('./catalogue-page.tsx'), 'CataloguePage') },
  { path: 'program/:programmeKey', lazy: page(() => import('./programme-page.tsx'), 'ProgrammePage') },
];
