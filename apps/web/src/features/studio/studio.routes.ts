import type { RouteObject } from 'react-router';
import { ahead, page } from '../../platform/navigation/index.ts';
import { programmeDraftQuery } from './programmes/programmes.queries.ts';
import { courseDraftQuery, draftActivityQuery, studioCoursesQuery } from './studio.queries.ts';

export const studioRoutes: RouteObject[] = [
  {
    path: 'studio',
    loader: ahead(() => studioCoursesQuery),
    lazy: page(() => import('./list/studio-page.tsx'), 'StudioPage'),
  },
  { path: 'studio/media', lazy: page(() => import('./media/media-page.tsx'), 'MediaPage') },
  { path: 'studio/media/:mediaId', lazy: page(() => import('./media/media-item-page.tsx'), 'MediaItemPage') },
  {
    path: 'studio/ramverk',
    lazy: page(() => import('./frameworks/frameworks-page.tsx'), 'FrameworksPage'),
  },
  {
    path: 'studio/program/:programmeId',
    loader: ahead((part) => programmeDraftQuery(part('programmeId'))),
    lazy: page(() => import('./programmes/programme-shape-page.tsx'), 'ProgrammeShapePage'),
  },
  {
    path: 'studio/program/:programmeId/om-programmet',
    loader: ahead((part) => programmeDraftQuery(part('programmeId'))),
    lazy: page(() => import('./programmes/programme-words-page.tsx'), 'ProgrammeWordsPage'),
  },
  {
    path: 'studio/program/:programmeId/publicera',
    lazy: page(() => import('./programmes/programme-publish-page.tsx'), 'ProgrammePublishPage'),
  },
  { path: 'studio/fragor', lazy: page(() => import('./questions/questions-page.tsx'), 'QuestionsPage') },
  {
    path: 'studio/fragor/ny',
    lazy: page(() => import('./questions/new-question-page.tsx'), 'NewQuestionPage'),
  },
  {
    path: 'studio/fragor/:questionId',
    lazy: page(() => import('./questions/question-page.tsx'), 'QuestionPage'),
  },
  {
    path: 'studio/:courseId',
    loader: ahead((part) => courseDraftQuery(part('courseId'))),
    lazy: page(() => import('./course/course-shape-page.tsx'), 'CourseShapePage'),
  },
  {
    path: 'studio/:courseId/om-kursen',
    loader: ahead((part) => courseDraftQuery(part('courseId'))),
    lazy: page(() => import('./about/course-words-page.tsx'), 'CourseWordsPage'),
  },
  {
    path: 'studio/:courseId/publicera',
    lazy: page(() => import('./publish/publish-page.tsx'), 'PublishPage'),
  },
  {
    path: 'studio/:courseId/jamfor',
    lazy: page(() => import('./publish/comparison-page.tsx'), 'ComparisonPage'),
  },
  {
    path: 'studio/:courseId/rattelser',
    lazy: page(() => import('./corrections/corrections-page.tsx'), 'CorrectionsPage'),
  },
  {
    path: 'studio/:courseId/flytta',
    lazy: page(() => import('./publish/move-page.tsx'), 'MovePage'),
  },
  {
    path: 'studio/:courseId/utskrift',
    lazy: page(() => import('./print/print-page.tsx'), 'PrintPage'),
  },
  {
    path: 'studio/:courseId/:activityId',
    loader: ahead((part) => draftActivityQuery(part('activityId'))),
    lazy: page(() => import('./activity/draft-activity-page.tsx'), 'DraftActivityPage'),
  },
  {
    path: 'studio/:courseId/:activityId/resultat',
    lazy: page(() => import('./results/quiz-results-page.tsx'), 'QuizResultsPage'),
  },
  {
    path: 'studio/:courseId/:activityId/ratta-om',
    lazy: page(() => import('./results/regrade-page.tsx'), 'RegradePage'),
  },
  {
    path: 'studio/:courseId/:activityId/forhandsgranska',
    lazy: page(() => import('./preview/preview-page.tsx'), 'PreviewPage'),
  },
];
