import { z } from 'zod';
import { actionPlanContent, actionPlanDraft } from './action-plan.ts';
import {
  applicationExerciseContent,
  applicationExerciseDraft,
  applicationExerciseOutcome,
  applicationExerciseWork,
} from './application-exercise.ts';
import { assignmentContent, assignmentDraft, assignmentOutcome, assignmentWork } from './assignment.ts';
import { filmContent, filmDraft } from './film.ts';
import { goalMatrixContent, goalMatrixDraft, goalMatrixOutcome, goalMatrixWork } from './goal-matrix.ts';
import { linkContent, linkDraft } from './link.ts';
import type { ActivityKind } from './names.ts';
import { quizContent, quizDraft } from './quiz.ts';
import { reflectionContent, reflectionDraft } from './reflection.ts';
import { surveyContent, surveyDraft, surveyWork } from './survey.ts';
import { textContent, textDraft } from './text.ts';
import { workshopAttended, workshopContent, workshopDraft } from './workshop.ts';

/**
 * The one place of the contract where kinds of activity are registered. Each kind has a file: `draft` is what staff
 * write, `content` what a learner may read, `work` what a learner writes and `outcome` what comes after handing in.
 */
export const kindDrafts = {
  text: textDraft,
  film: filmDraft,
  quiz: quizDraft,
  reflection: reflectionDraft,
  'action-plan': actionPlanDraft,
  assignment: assignmentDraft,
  'goal-matrix': goalMatrixDraft,
  'application-exercise': applicationExerciseDraft,
  survey: surveyDraft,
  workshop: workshopDraft,
  link: linkDraft,
} as const satisfies Record<ActivityKind, z.ZodType>;
export type KindDraft<Kind extends ActivityKind = ActivityKind> = z.infer<(typeof kindDrafts)[Kind]>;

export const activityContent = z.discriminatedUnion('kind', [
  textContent,
  filmContent,
  quizContent,
  reflectionContent,
  actionPlanContent,
  assignmentContent,
  goalMatrixContent,
  applicationExerciseContent,
  surveyContent,
  workshopContent,
  linkContent,
]);
export type ActivityContent = z.infer<typeof activityContent>;

/** What a learner writes in an activity that is handed in, saved as it is written. */
export const activityWork = z
  .discriminatedUnion('kind', [assignmentWork, goalMatrixWork, applicationExerciseWork, surveyWork])
  .meta({ id: 'ActivityWork' });
export type ActivityWork = z.infer<typeof activityWork>;
export type WorkKind = ActivityWork['kind'];

/** What comes back once the work is handed in. */
export const activityOutcome = z
  .discriminatedUnion('kind', [assignmentOutcome, goalMatrixOutcome, applicationExerciseOutcome])
  .meta({ id: 'ActivityOutcome' });
export type ActivityOutcome = z.infer<typeof activityOutcome>;

/** A learner says that an activity is done. */
export const activityResult = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text-read') }),
    z.strictObject({ kind: z.literal('film-finished'), via: z.enum(['film', 'stills']) }),
    z.strictObject({ kind: z.literal('reflection-finished') }),
    z.strictObject({ kind: z.literal('plan-finished') }),
    z.strictObject({ kind: z.literal('work-handed-in') }),
    workshopAttended,
    z.strictObject({ kind: z.literal('link-followed') }),
  ])
  .meta({ id: 'ActivityResult' });

export * from './names.ts';
export type { QuestionDraft } from './quiz.ts';
export { questionDraft } from './quiz.ts';
export { richText, localRichText } from './rich-text.ts';
export type { SurveyAnswer, SurveyItem } from './survey.ts';
