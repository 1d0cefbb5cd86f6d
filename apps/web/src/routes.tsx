import type { RouteObject } from 'react-router';
import { aboutRoutes } from './features/about/index.ts';
import {
  accessRoutes,
  accountRoutes,
  auditRoutes,
  feedbackRoutes,
  outboxRoutes,
} from './features/access/index.ts';
import { certificationRoutes, verificationRoutes } from './features/certification/index.ts';
import { curriculumRoutes } from './features/curriculum/index.ts';
import { demoRoutes } from './features/demo/index.ts';
import { enrolmentRoutes } from './features/enrolment/index.ts';
import { homeRoutes, startRoutes } from './features/home/index.ts';
import { learningRoutes, reviewRoutes } from './features/learning/index.ts';
import { mentorOfferRoutes } from './features/mentorship/index.ts';
import { cohortRoutes, ownPeopleRoutes, participantRoutes } from './features/participants/index.ts';
import { meetingRoutes } from './features/meetings/index.ts';
import { organisationRoutes, peopleRoutes } from './features/people/index.ts';
import { ownResultRoutes, statisticsRoutes } from './features/statistics/index.ts';
import { studioRoutes } from './features/studio/index.ts';
import { myMaterialRoutes } from './features/my-material/index.ts';
import { CrashPage, Guard, Layout, NotFoundPage, WaitingPage } from './platform/navigation/index.ts';

const openRoutes: RouteObject[] = [
  ...startRoutes,
  ...accessRoutes,
  ...curriculumRoutes,
  ...enrolmentRoutes,
  ...verificationRoutes,
  ...aboutRoutes,
];

/** Pages by the permission they stand under; what the API allows is the API's own matter. */
const guardedRoutes: RouteObject[] = [
  { element: <Guard permission="account:own" />, children: [...accountRoutes, ...demoRoutes] },
  { element: <Guard permission="learning:own" />, children: [...homeRoutes, ...learningRoutes] },
  { element: <Guard permission="certificates:own" />, children: certificationRoutes },
  { element: <Guard permission="material:own" />, children: myMaterialRoutes },
  { element: <Guard permission="cohorts:read" />, children: cohortRoutes },
  { element: <Guard permission="participants:read" />, children: participantRoutes },
  { element: <Guard permission="meetings:manage" />, children: meetingRoutes },
  { element: <Guard permission="organisation-people:read" />, children: ownPeopleRoutes },
  { element: <Guard permission="mentor-offer:own" />, children: mentorOfferRoutes },
  { element: <Guard permission="curriculum:edit" />, children: studioRoutes },
  { element: <Guard permission="work:review" />, children: reviewRoutes },
  { element: <Guard permission="statistics:read" />, children: statisticsRoutes },
  { element: <Guard permission="organisation-results:read" />, children: ownResultRoutes },
  { element: <Guard permission="people:manage" />, children: peopleRoutes },
  { element: <Guard permission="organisations:manage" />, children: organisationRoutes },
  { element: <Guard permission="audit:read" />, children: auditRoutes },
  { element: <Guard permission="feedback:read" />, children: feedbackRoutes },
  { element: <Guard permission="outbox:read" />, children: outboxRoutes },
];

/** Every page of Vägar. Each feature brings its own routes; each page is fetched when it is first opened. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: CrashPage,
    HydrateFallback: WaitingPage,
    children: [
      {
        ErrorBoundary: CrashPage,
        children: [...openRoutes, ...guardedRoutes, { path: '*', Component: NotFoundPage }],
      },
    ],
  },
];
