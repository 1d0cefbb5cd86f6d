import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const statisticsRoutes: RouteObject[] = [
  { path: 'statistik', lazy: page(() => import('./statistics-page.tsx'), 'StatisticsPage') },
  {
    path: 'statistik/kartlaggningar',
    lazy: page(() => import('./surveys/surveys-page.tsx'), 'SurveysPage'),
  },
  {
    path: 'statistik/kartlaggningar/:surveyId',
    lazy: page(() => import('./surveys/survey-results-page.tsx'), 'SurveyResultsPage'),
  },
];
export const ownResultRoutes: RouteObject[] = [
  {
    path: 'organisationens-svar',
    lazy: page(() => import('./surveys/own-results-page.tsx'), 'OwnResultsPage'),
  },
];
