import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const cohortRoutes: RouteObject[] = [
  { path: 'omgangar', lazy: page(() => import('./cohorts-page.tsx'), 'CohortsPage') },
];
export const participantRoutes: RouteObject[] = [
  {
    path: 'omgangar/:cohortId/deltagare',
    lazy: page(() => import('./participants-page.tsx'), 'ParticipantsPage'),
  },
];
export const ownPeopleRoutes: RouteObject[] = [
  { path: 'mina-medarbetare', lazy: page(() => import('./own-people-page.tsx'), 'OwnPeoplePage') },
];
