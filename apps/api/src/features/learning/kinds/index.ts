import type { ActivityKindDefinition } from '../../curriculum/index.ts';
import { actionPlanKind } from './action-plan/action-plan.kind.ts';
import { applicationExerciseKind } from './application-exercise/application-exercise.kind.ts';
import { assignmentKind } from './assignment/assignment.kind.ts';
import { filmKind } from './film/film.kind.ts';
import { goalMatrixKind } from './goal-matrix/goal-matrix.kind.ts';
import { linkKind } from './link/link.kind.ts';
import { quizKind } from './quiz/quiz.kind.ts';
import { reflectionKind } from './reflection/reflection.kind.ts';
import { surveyKind } from './survey/survey.kind.ts';
import { textKind } from './text/text.kind.ts';
import { workshopKind } from './workshop/workshop.kind.ts';

/** The one place where activity kinds are registered. */
export const kindsOfLearning: readonly ActivityKindDefinition[] = [
  textKind,
  filmKind,
  quizKind,
  reflectionKind,
  actionPlanKind,
  assignmentKind,
  goalMatrixKind,
  applicationExerciseKind,
  surveyKind,
  workshopKind,
  linkKind,
];
