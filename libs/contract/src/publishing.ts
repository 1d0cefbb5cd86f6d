import { z } from 'zod';
import { activityKinds } from './kinds/index.ts';
import { instant, line, localText, prose, uuid } from './primitives.ts';

/** The gate before publishing, versions, and what differs between two of them. */

/** What the gate looks for; the words live in the web. */
export const gateCodes = [
  'no-modules',
  'module-empty',
  'nothing-required',
  'title-missing',
  'text-missing',
  'translation-missing',
  'picture-without-alt',
  'heading-skipped',
  'low-contrast',
  'key-used-twice',
  'film-missing',
  'film-without-captions',
  'question-unanswerable',
  'no-questions',
  'pool-empty',
  'pool-too-small',
  'time-limit-short',
  'too-few-goals',
  'expert-incomplete',
  'rubric-empty',
  'approval-out-of-reach',
  'branch-unreachable',
  'address-unsafe',
  'activity-unreachable',
  'condition-unknown',
  'objective-unused',
] as const;
export type GateCode = (typeof gateCodes)[number];

export const gateFault = z
  .object({
    code: z.enum(gateCodes),
    /** `must` cannot be passed over; `should` can, with a reason that is logged. */
    weight: z.enum(['must', 'should']),
    /** Where: the course itself, a module or an activity, and the place inside as a dotted path. */
    moduleId: uuid.nullable(),
    activityId: uuid.nullable(),
    title: localText,
    path: z.string(),
    language: z.enum(['sv', 'en']).nullable(),
  })
  .meta({ id: 'GateFault' });
export type GateFault = z.infer<typeof gateFault>;
export const gateView = z
  .object({ faults: z.array(gateFault), nextNumber: z.number().int() })
  .meta({ id: 'Gate' });
export type GateView = z.infer<typeof gateView>;

export const publishCourse = z
  .strictObject({
    /** What is new, for those who take the course. */
    note: prose(2000),
    /** Why the remaining faults of weight `should` are let through. */
    override: line(1000).nullable(),
  })
  .meta({ id: 'PublishCourse' });
export type PublishCourse = z.infer<typeof publishCourse>;

export const versionRow = z.object({
  id: uuid,
  number: z.number().int(),
  publishedAt: instant,
  publishedBy: z.string().nullable(),
  note: z.string(),
  active: z.number().int(),
  completed: z.number().int(),
});
export type VersionRow = z.infer<typeof versionRow>;
export const versionList = z.object({ rows: z.array(versionRow) }).meta({ id: 'VersionList' });
export type VersionList = z.infer<typeof versionList>;

/** Two version numbers; without `to` the draft is meant. */
export const comparisonQuery = z.strictObject({
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1).optional(),
});
export type ComparisonQuery = z.input<typeof comparisonQuery>;

/** What differs between two versions, or a version and the draft, activity by activity. */
export const comparisonView = z
  .object({
    from: z.number().int(),
    /** `null` is the draft. */
    to: z.number().int().nullable(),
    activities: z.array(
      z.object({
        lineageId: uuid,
        title: localText,
        kind: z.enum(activityKinds),
        change: z.enum(['added', 'removed', 'changed', 'moved']),
        /** The parts that differ, as dotted paths. */
        parts: z.array(z.string()),
      }),
    ),
    words: z.array(z.string()),
  })
  .meta({ id: 'Comparison' });
export type ComparisonView = z.infer<typeof comparisonView>;
