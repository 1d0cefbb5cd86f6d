import type { ActivityKind, KindDraft } from '@vagar/contract';
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

export interface EditorProps<Kind extends ActivityKind> {
  draft: KindDraft<Kind>;
  /** The whole draft with the change in it; the page saves it. */
  onChange: (draft: KindDraft<Kind>) => void;
}

type KindEditor<Kind extends ActivityKind> = LazyExoticComponent<ComponentType<EditorProps<Kind>>>;

/** Every kind of activity and what staff write it with; each is fetched when the first of its kind is opened. */
export const kindEditors: { [Kind in ActivityKind]: KindEditor<Kind> } = {
  text: lazy(async () => ({ default: (await import('./text/text-editor.tsx')).TextEditor })),
  film: lazy(async () => ({ default: (await import('./film/film-editor.tsx')).FilmEditor })),
  'goal-matrix': lazy(async () => ({
    default: (await import('./goal-matrix/goal-matrix-editor.tsx')).GoalMatrixEditor,
  })),
  'application-exercise': lazy(async () => ({
    default: (await import('./application-exercise/application-exercise-editor.tsx'))
      .ApplicationExerciseEditor,
  })),
  survey: lazy(async () => ({ default: (await import('./survey/survey-editor.tsx')).SurveyEditor })),
  reflection: lazy(async () => ({
    default: (await import('./reflection/reflection-editor.tsx')).ReflectionEditor,
  })),
  'action-plan': lazy(async () => ({
    default: (await import('./action-plan/action-plan-editor.tsx')).ActionPlanEditor,
  })),
  assignment: lazy(async () => ({
    default: (await import('./assignment/assignment-editor.tsx')).AssignmentEditor,
  })),
  workshop: lazy(async () => ({ default: (await import('./workshop/workshop-editor.tsx')).WorkshopEditor })),
  link: lazy(async () => ({ default: (await import('./link/link-editor.tsx')).LinkEditor })),
  quiz: lazy(async () => ({ default: (await import('./quiz/quiz-editor.tsx')).QuizEditor })),
};
