import type { ActivityKindDefinition } from '../../curriculum/index.ts';
import { actionPlanKind } from './action-plan/action-plan.kind.ts';
import { filmKind } from './film/film.kind.ts';
import { quizKind } from './quiz/quiz.kind.ts';
import { reflectionKind } from './reflection/reflection.kind.ts';
import { textKind } from './text/text.kind.ts';

/** The one place where activity kinds are registered. */
export const kindsOfLearning: readonly ActivityKindDefinition[] = [
  textKind,
  filmKind,
  quizKind,
  reflectionKind,
  actionPlanKind,
];
