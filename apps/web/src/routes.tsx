import type { RouteObject } from 'react-router';
import { curriculumRoutes } from './features/curriculum/index.ts';
import { enrolmentRoutes } from './features/enrolment/index.ts';
import { homeRoutes, startRoutes } from './features/home/index.ts';
import { learningRoutes } from './features/learning/index.ts';
import { CrashPage, Guard, Layout, NotFoundPage, WaitingPage } from './platform/navigation/index.ts';

/** Every page of Vägar. Each feature brings its own routes; each page is fetched when it is first opened. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: CrashPage,
    HydrateFallback: WaitingPage,
    children: [
      {
        ErrorBoundary: CrashPage,
        children: [
          ...startRoutes,
          ...curriculumRoutes,
          ...enrolmentRoutes,
          { element: <Guard permission="learning:own" />, children: [...homeRoutes, ...learningRoutes] },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
