import type { ActivityKind, ActivityView, ResultView } from '@vagar/contract';
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

export type ContentOf<Kind extends ActivityKind> = Extract<ActivityView['content'], { kind: Kind }>;

export interface KindProps<Kind extends ActivityKind> {
  activity: ActivityView;
  content: ContentOf<Kind>;
  /** The course lets nothing be changed any more: everything can be read. */
  isClosed: boolean;
  onDone: (result: ResultView) => void;
}

type KindPage<Kind extends ActivityKind> = LazyExoticComponent<ComponentType<KindProps<Kind>>>;

/** Every kind of activity and its own room; each is fetched when the first of its kind is opened. */
export const kindPages: { [Kind in ActivityKind]: KindPage<Kind> } = {
  text: lazy(async () => ({ default: (await import('./text/text-activity.tsx')).TextActivity })),
  film: lazy(async () => ({ default: (await import('./film/film-activity.tsx')).FilmActivity })),
  quiz: lazy(async () => ({ default: (await import('./quiz/quiz-activity.tsx')).QuizActivity })),
  reflection: lazy(async () => ({
    default: (await import('./reflection/reflection-activity.tsx')).ReflectionActivity,
  })),
  'action-plan': lazy(async () => ({
    default: (await import('./action-plan/action-plan-activity.tsx')).ActionPlanActivity,
  })),
  assignment: lazy(async () => ({
    default: (await import('./assignment/assignment-activity.tsx')).AssignmentActivity,
  })),
  'goal-matrix': lazy(async () => ({
    default: (await import('./goal-matrix/goal-matrix-activity.tsx')).GoalMatrixActivity,
  })),
  'application-exercise': lazy(async () => ({
    default: (await import('./application-exercise/application-exercise-activity.tsx'))
      .ApplicationExerciseActivity,
  })),
  survey: lazy(async () => ({ default: (await import('./survey/survey-activity.tsx')).SurveyActivity })),
  workshop: lazy(async () => ({
    default: (await import('./workshop/workshop-activity.tsx')).WorkshopActivity,
  })),
  link: lazy(async () => ({ default: (await import('./link/link-activity.tsx')).LinkActivity })),
};
