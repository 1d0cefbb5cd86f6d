import type { RouteObject } from 'react-router';
import { ahead, page } from '../../platform/navigation/index.ts';
import { activityQuery, coursePageQuery } from './learning.queries.ts';

export const learningRoutes: RouteObject[] = [
  {
    path: 'mina-kurser/:enrolmentId',
    loader: ahead((part) => coursePageQuery(part('enrolmentId'))),
    lazy: page(() => import('./course/course-page.tsx'), 'CoursePage'),
  },
  {
    path: 'mina-kurser/:enrolmentId/kvar',
    lazy: page(() => import('./left/requirements-page.tsx'), 'RequirementsPage'),
  },
  {
    path: 'mina-kurser/:enrolmentId/:activityId',
    loader: ahead((part) => activityQuery(part('enrolmentId'), part('activityId'))),
    lazy: page(() => {
      // Most parts are texts: their page comes beside the player instead of after it.
      void import('./player/text/text-activity.tsx');
      return import('./player/player-page.tsx');
    }, 'PlayerPage'),
  },
];
