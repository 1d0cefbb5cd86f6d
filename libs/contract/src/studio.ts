import { z } from 'zod';
import { activityKinds, kindDrafts } from './kinds/index.ts';
import type { ActivityKind } from './kinds/index.ts';
import { condition } from './condition.ts';
import { instant, line, localText, slug, uuid } from './primitives.ts';

/** The room of programme staff: courses as they are being written. */

/** Without NUL and halves of letters, which no database of JSON takes and nobody typed. */
const typed = z
  .string()
  .max(4000)
  .overwrite((text) => text.toWellFormed().replaceAll('\0', ''));

/** A text in both languages as staff type it; half done it may be saved, not published. */
export const writtenText = z.strictObject({ sv: typed, en: typed.optional() }).meta({ id: 'WrittenText' });

const objective = z.strictObject({
  key: slug,
  text: writtenText,
  competences: z.array(z.string().max(80)).max(12),
});

export const studioCourseRow = z.object({
  id: uuid,
  key: slug,
  title: localText,
  coverSeed: z.string(),
  /** The newest published version, or `null` before the first. */
  published: z.object({ number: z.number().int(), at: instant }).nullable(),
  /** Something has been changed since. */
  hasChanges: z.boolean(),
  changedAt: instant.nullable(),
  archivedAt: instant.nullable(),
  /** People who take the course now, in any version. */
  active: z.number().int(),
});
export type StudioCourseRow = z.infer<typeof studioCourseRow>;
export const studioCourseList = z.object({ rows: z.array(studioCourseRow) }).meta({ id: 'StudioCourseList' });
export type StudioCourseList = z.infer<typeof studioCourseList>;

export const draftActivityLine = z.object({
  id: uuid,
  kind: z.enum(activityKinds),
  title: localText,
  minutes: z.number().int(),
  required: z.boolean(),
  condition: condition.nullable(),
  version: z.number().int(),
});
export type DraftActivityLine = z.infer<typeof draftActivityLine>;

export const draftModule = z.object({
  id: uuid,
  title: localText,
  summary: localText,
  objectives: z.array(z.string()),
  version: z.number().int(),
  activities: z.array(draftActivityLine),
});
export type DraftModule = z.infer<typeof draftModule>;

/** The draft of a course as the studio opens it: all of its shape, none of its texts. */
export const courseDraftView = z
  .object({
    id: uuid,
    key: slug,
    title: localText,
    summary: localText,
    forWhom: localText,
    objectives: z.array(objective),
    coverSeed: z.string(),
    /** Of the course's own words. */
    version: z.number().int(),
    /** Of the order of modules and activities. */
    orderVersion: z.number().int(),
    published: z.object({ number: z.number().int(), at: instant }).nullable(),
    hasChanges: z.boolean(),
    archivedAt: instant.nullable(),
    modules: z.array(draftModule),
    /** What has been taken out and can be put back. */
    setAside: z.array(draftActivityLine),
    setAsideModules: z.array(draftModule),
  })
  .meta({ id: 'CourseDraft' });
export type CourseDraftView = z.infer<typeof courseDraftView>;

export const createCourse = z.strictObject({ title: line(200) }).meta({ id: 'CreateCourse' });
export type CreateCourse = z.infer<typeof createCourse>;

export const changeCourse = z
  .strictObject({
    title: writtenText,
    summary: writtenText,
    forWhom: writtenText,
    objectives: z.array(objective).max(20),
    coverSeed: z.string().min(1).max(80),
  })
  .meta({ id: 'ChangeCourse' });
export type ChangeCourse = z.infer<typeof changeCourse>;

/** The new version of what was saved, for the next `If-Match`. */
export const draftSaved = z
  .object({ version: z.number().int(), savedAt: instant })
  .meta({ id: 'DraftSaved' });
export type DraftSaved = z.infer<typeof draftSaved>;
export const orderSaved = z.object({ orderVersion: z.number().int() }).meta({ id: 'OrderSaved' });
export type OrderSaved = z.infer<typeof orderSaved>;

/** The whole order at once: what is left out is set aside, what was set aside and is named comes back. */
export const orderCourse = z
  .strictObject({
    modules: z.array(z.strictObject({ id: uuid, activities: z.array(uuid).max(400) })).max(100),
  })
  .meta({ id: 'OrderCourse' });
export type OrderCourse = z.infer<typeof orderCourse>;

export const createModule = z.strictObject({ title: writtenText }).meta({ id: 'CreateModule' });
export type CreateModule = z.infer<typeof createModule>;

export const changeModule = z
  .strictObject({ title: writtenText, summary: writtenText, objectives: z.array(slug).max(20) })
  .meta({ id: 'ChangeModule' });
export type ChangeModule = z.infer<typeof changeModule>;

export const createActivity = z
  .strictObject({ kind: z.enum(activityKinds), title: writtenText })
  .meta({ id: 'CreateActivity' });
export type CreateActivity = z.infer<typeof createActivity>;

const activityHead = {
  title: writtenText,
  minutes: z.number().int().min(0).max(600),
  required: z.boolean(),
  condition: condition.nullable(),
};

const written = <Kind extends ActivityKind>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), draft: kindDrafts[kind] });
type Written = { [Kind in ActivityKind]: ReturnType<typeof written<Kind>> }[ActivityKind];

/** What staff write in an activity, by its kind: as many as are registered. */
export const writtenActivity = z.discriminatedUnion(
  'kind',
  activityKinds.map((kind) => written(kind)) as unknown as [Written, ...Written[]],
);
export type WrittenActivity = z.infer<typeof writtenActivity>;

export const changeActivity = z
  .strictObject({ ...activityHead, written: writtenActivity })
  .meta({ id: 'ChangeActivity' });
export type ChangeActivity = z.infer<typeof changeActivity>;

export const draftActivityView = z
  .object({
    id: uuid,
    courseId: uuid,
    courseTitle: localText,
    moduleId: uuid,
    moduleTitle: localText,
    ...activityHead,
    title: localText,
    version: z.number().int(),
    savedAt: instant,
    written: writtenActivity,
  })
  .meta({ id: 'DraftActivity' });
export type DraftActivityView = z.infer<typeof draftActivityView>;

/**
 * Frameworks with their competences, for mapping objectives to them; a competence's id is `framework/competence` in the
 * first version of a framework and `framework@version/competence` in later ones.
 */
export const frameworkList = z
  .object({
    rows: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        name: localText,
        /** Objectives are mapped to the newest; what was mapped to an earlier one stays. */
        isNewest: z.boolean(),
        competences: z.array(z.object({ id: z.string(), name: localText })),
      }),
    ),
  })
  .meta({ id: 'FrameworkList' });
export type FrameworkList = z.infer<typeof frameworkList>;

/** What waits for programme staff, and nothing else. */
export const studioNeeds = z
  .object({
    /** Courses that are not archived and have something unpublished, with how many faults the gate finds. */
    courses: z.array(
      z.object({
        id: uuid,
        title: localText,
        published: z.number().int().nullable(),
        changedAt: instant.nullable(),
        /** null: not counted yet. A few drafts are counted for each look. */
        must: z.number().int().nullable(),
        should: z.number().int().nullable(),
      }),
    ),
    /** Courses with something unpublished besides those listed. */
    more: z.number().int(),
    /** Programmes that are not archived and have something unpublished, the latest changed first. */
    programmes: z.array(z.object({ id: uuid, title: localText, changedAt: instant })),
    /** Handed-in work that nobody has reviewed, and since when the oldest waits. */
    reviews: z.object({ waiting: z.number().int(), oldestAt: instant.nullable() }),
  })
  .meta({ id: 'StudioNeeds' });
export type StudioNeeds = z.infer<typeof studioNeeds>;
