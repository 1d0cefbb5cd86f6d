import type { RouteObject } from 'react-router';
import { CrashPage, Layout, NotFoundPage, WaitingPage } from './platform/navigation/index.ts';

/** Every page of Vägar. Each feature brings its own routes; each page is fetched when it is first opened. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: CrashPage,
    HydrateFallback: WaitingPage,
    children: [
      {
        ErrorBoundary: CrashPage,
        children: [{ path: '*', Component: NotFoundPage }],
      },
    ],
  },
];
