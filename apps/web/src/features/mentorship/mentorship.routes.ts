import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const mentorOfferRoutes: RouteObject[] = [
  { path: 'mentorskap/erbjudande', lazy: page(() => import('./offer-page.tsx'), 'OfferPage') },
];
