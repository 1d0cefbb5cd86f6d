import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const learningRoutes: RouteObject[] = [
  { path: 'mina-kurser/:enrolmentId', lazy: page(() => import('./course/course-page.tsx'), 'CoursePage') },
  {
    path: 'mina-kurser/:enrolmentId/kvar',
    lazy: page(() => import('./left/requirements-page.tsx'), 'RequirementsPage'),
  },
  {
    path: 'mina-kurser/:enrolmentId/:activityId',
    lazy: page(() => import('./player/player-page.tsx'), 'PlayerPage'),
  },
];
