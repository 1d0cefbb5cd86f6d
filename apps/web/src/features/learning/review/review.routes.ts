import type { RouteObject } from 'react-router';
import { page } from '../../../platform/navigation/index.ts';

export const reviewRoutes: RouteObject[] = [
  { path: 'bedomning', lazy: page(() => import('./work-queue-page.tsx'), 'WorkQueuePage') },
  {
    path: 'bedomning/fritext/:attemptId',
    lazy: page(() => import('./essays-page.tsx'), 'EssaysPage'),
  },
  {
    path: 'bedomning/:enrolmentId/:activityId',
    lazy: page(() => import('./work-review-page.tsx'), 'WorkReviewPage'),
  },
];
