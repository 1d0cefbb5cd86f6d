import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const meetingRoutes: RouteObject[] = [
  { path: 'omgangar/:cohortId/traffar', lazy: page(() => import('./meetings-page.tsx'), 'MeetingsPage') },
];
