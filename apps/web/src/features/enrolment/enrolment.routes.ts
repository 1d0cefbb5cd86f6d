import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const enrolmentRoutes: RouteObject[] = [
  { path: 'kurser/:courseKey', lazy: page(() => import('./course-offer-page.tsx'), 'CourseOfferPage') },
];
