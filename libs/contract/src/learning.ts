import { z } from 'zod';
import { condition } from './condition.ts';
import { activityLine, moduleHead } from './curriculum.ts';
import { activityContent, activityKinds, activityResult, activityWork } from './kinds/index.ts';
import type { ActivityWork } from './kinds/index.ts';
import { nextMeeting } from './meetings.ts';
import { day, instant, localText, pageOf, pageQuery, prose, slug, uuid } from './primitives.ts';

export const enrolmentStates = [
  'invited',
  'applied',
  'waitlisted',
  'active',
  'completed',
  'withdrawn',
  'expired',
] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

export const activityStates = ['not-started', 'started', 'failed', 'completed'] as const;

export const progressView = z
  .object({ requiredDone: z.number().int(), requiredTotal: z.number().int() })
  .meta({ id: 'Progress' });
export type ProgressView = z.infer<typeof progressView>;

export const enrolmentView = z
  .object({
    id: uuid,
    courseKey: slug,
    courseTitle: localText,
    coverSeed: z.string(),
    state: z.enum(enrolmentStates),
    enrolledAt: instant,
    completedAt: instant.nullable(),
    progress: progressView,
  })
  .meta({ id: 'Enrolment' });
export type EnrolmentView = z.infer<typeof enrolmentView>;
export const enrolmentList = z.object({ rows: z.array(enrolmentView) }).meta({ id: 'EnrolmentList' });
export type EnrolmentList = z.infer<typeof enrolmentList>;

/** The exact place to go on: course, module by its number among all, and the activity itself. */
export const continueView = z
  .object({
    enrolmentId: uuid,
    courseKey: slug,
    courseTitle: localText,
    coverSeed: z.string(),
    moduleTitle: localText,
    moduleNumber: z.number().int(),
    moduleCount: z.number().int(),
    activityId: uuid,
    activityTitle: localText,
    activityKind: z.enum(activityKinds),
    activityNumber: z.number().int(),
    activityCount: z.number().int(),
    started: z.boolean(),
  })
  .meta({ id: 'Continue' });
export type ContinueView = z.infer<typeof continueView>;

export const homeView = z
  .object({
    continue: continueView.nullable(),
    /** The next meeting of a cohort one is in, cancelled ones left out. */
    meeting: nextMeeting.nullable(),
    enrolments: z.array(enrolmentView),
    commitments: z.array(
      z.object({
        id: uuid,
        text: z.string(),
        dueOn: day,
        courseTitle: localText,
        enrolmentId: uuid,
        activityId: uuid,
      }),
    ),
    certificates: z.array(z.object({ id: z.string(), title: localText, awardedOn: day })),
  })
  .meta({ id: 'Home' });
export type HomeView = z.infer<typeof homeView>;

/** The learner's course page: the pinned version, each activity with where I am. */
export const coursePageView = z
  .object({
    enrolmentId: uuid,
    state: z.enum(enrolmentStates),
    courseKey: slug,
    version: z.number().int(),
    title: localText,
    summary: localText,
    coverSeed: z.string(),
    minutes: z.number().int(),
    progress: progressView,
    /** Where the learner was last; the rule `nextActivity` of the domain makes "Fortsätt" of it. */
    lastVisitedId: uuid.nullable(),
    certificateId: z.string().nullable(),
    modules: z.array(
      moduleHead.extend({
        activities: z.array(
          activityLine.extend({
            state: z.enum(activityStates),
            completedAt: instant.nullable(),
            /** What it waits for, in the activities of this version; `null` when it is open. */
            locked: condition.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CoursePage' });
export type CoursePageView = z.infer<typeof coursePageView>;

/** Why a requirement is or is not met; the words for each reason live in the web. */
export const requirementReasons = [
  'met',
  'read-not-confirmed',
  'film-not-finished',
  'quiz-not-tried',
  'quiz-below-mark',
  'quiz-waits-for-marks',
  'reflection-empty',
  'reflection-too-short',
  'reflection-not-confirmed',
  'plan-too-few',
  'plan-not-confirmed',
  'work-not-handed-in',
  'work-waits-for-review',
  'work-returned',
  'workshop-not-attended',
  'link-not-followed',
] as const;
export const requirementView = z
  .object({
    activityId: uuid,
    moduleTitle: localText,
    activityTitle: localText,
    kind: z.enum(activityKinds),
    met: z.boolean(),
    reason: z.enum(requirementReasons),
    facts: z.record(z.string(), z.number().nullable()),
    metAt: instant.nullable(),
  })
  .meta({ id: 'Requirement' });
export type RequirementView = z.infer<typeof requirementView>;
export const requirementList = z
  .object({
    courseTitle: localText,
    progress: progressView,
    rows: z.array(requirementView),
    certificateId: z.string().nullable(),
  })
  .meta({ id: 'RequirementList' });
export type RequirementList = z.infer<typeof requirementList>;

export const commitmentView = z.object({ id: uuid, text: z.string(), dueOn: day });

/** Where handed-in work is: `returned` asks for another round, `approved` is done. */
export const workStates = ['none', 'draft', 'handed-in', 'returned', 'approved'] as const;
export type WorkState = (typeof workStates)[number];

/** What I have written here, with the version `If-Match` wants; version 0 is "nothing yet". */
const mine = z.object({
  reflection: z
    .object({ text: z.string(), version: z.number().int(), savedAt: instant.nullable() })
    .nullable(),
  actionPlan: z
    .object({
      commitments: z.array(commitmentView),
      version: z.number().int(),
      savedAt: instant.nullable(),
    })
    .nullable(),
  /** For the kinds that are handed in. */
  work: z
    .object({
      saved: activityWork.nullable(),
      version: z.number().int(),
      savedAt: instant.nullable(),
      handedInAt: instant.nullable(),
      state: z.enum(workStates),
    })
    .nullable(),
  /** My longer time for a quiz, in per cent of its limit; 0 without one. */
  extraPercent: z.number().int(),
  quizAttempts: z.array(
    z.object({
      id: uuid,
      number: z.number().int(),
      state: z.enum(['open', 'submitted']),
      score: z.number().nullable(),
      passed: z.boolean().nullable(),
      submittedAt: instant.nullable(),
    }),
  ),
});

export const activityView = z
  .object({
    id: uuid,
    enrolmentId: uuid,
    enrolmentState: z.enum(enrolmentStates),
    courseKey: slug,
    courseTitle: localText,
    moduleTitle: localText,
    moduleNumber: z.number().int(),
    moduleCount: z.number().int(),
    number: z.number().int(),
    count: z.number().int(),
    title: localText,
    minutes: z.number().int(),
    required: z.boolean(),
    state: z.enum(activityStates),
    completedAt: instant.nullable(),
    /** Seconds into a film, or the index of the block last read in a text. */
    position: z.number().nullable(),
    previousId: uuid.nullable(),
    nextId: uuid.nullable(),
    content: activityContent,
    mine,
  })
  .meta({ id: 'Activity' });
export type ActivityView = z.infer<typeof activityView>;

export const sendResult = activityResult;
export type SendResult = z.infer<typeof sendResult>;

/** The answer carries the new progress, so that the page never guesses. */
export const resultView = z
  .object({
    activityId: uuid,
    state: z.enum(activityStates),
    completedAt: instant.nullable(),
    progress: progressView,
    enrolmentState: z.enum(enrolmentStates),
    /** The activity that follows in course order. */
    nextId: uuid.nullable(),
  })
  .meta({ id: 'ActivityResultAnswer' });
export type ResultView = z.infer<typeof resultView>;

export const savePosition = z
  .strictObject({ position: z.number().min(0).max(100_000) })
  .meta({ id: 'SavePosition' });
export type SavePosition = z.infer<typeof savePosition>;

export const saveWork = activityWork;
export type SaveWork = ActivityWork;

export const saveReflection = z.strictObject({ text: prose(20_000) }).meta({ id: 'SaveReflection' });
export type SaveReflection = z.infer<typeof saveReflection>;

export const saveActionPlan = z
  .strictObject({
    commitments: z.array(z.strictObject({ id: uuid, text: prose(2000), dueOn: day })).max(20),
  })
  .meta({ id: 'SaveActionPlan' });
export type SaveActionPlan = z.infer<typeof saveActionPlan>;

export const savedView = z.object({ version: z.number().int(), savedAt: instant }).meta({ id: 'Saved' });
export type SavedView = z.infer<typeof savedView>;

export const materialRow = z
  .object({
    kind: z.enum([...activityKinds, 'certificate']),
    id: z.string(),
    title: localText,
    courseTitle: localText,
    enrolmentId: uuid.nullable(),
    at: instant,
    excerpt: z.string().nullable(),
  })
  .meta({ id: 'MaterialRow' });
export type MaterialRow = z.infer<typeof materialRow>;
export const materialPage = pageOf(materialRow).meta({ id: 'MaterialPage' });
export const materialQuery = z.strictObject({
  ...pageQuery,
  kind: z.enum([...activityKinds, 'certificate']).optional(),
});
export type MaterialQuery = z.input<typeof materialQuery>;
