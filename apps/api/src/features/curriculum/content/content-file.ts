import { activityKinds, condition, slug, uuid } from '@vagar/contract';
import { z } from 'zod';

/** The export format of courses and programmes, as `content/` holds it. `docs/writing-content.md` explains it. */

/** As long as the studio lets a text of one field be. */
const localText = z.strictObject({ sv: z.string().max(4000), en: z.string().max(4000).optional() });

const objective = z.strictObject({
  key: slug,
  text: localText,
  competences: z.array(z.string().regex(/^[a-z0-9]+\/[a-z0-9.-]+$/)).max(12),
});

const activityFile = z
  .strictObject({
    key: slug,
    /** What makes it the same activity in every version and on every machine; without it the key does. */
    lineage: uuid.optional(),
    kind: z.enum(activityKinds),
    title: localText,
    minutes: z.number().int().min(0).max(600),
    required: z.boolean(),
    condition: condition.nullable().default(null),
    /** As written by hand: its kind reads it. */
    content: z.unknown().optional(),
    /** As the studio keeps it, its texts and files by name: what archives hold. */
    draft: z.unknown().optional(),
  })
  .refine(({ content, draft }) => (content === undefined) !== (draft === undefined), {
    error: 'content or draft, and not both',
  });
export type ActivityFile = z.infer<typeof activityFile>;

const captions = z.strictObject({ title: z.string().max(200), file: z.string().max(200) }).nullable();

/** A film of the media library that texts show. */
const filmInTexts = z.strictObject({
  id: uuid,
  title: z.string().max(200),
  file: z.string().max(200),
  seconds: z.number().min(0).nullable(),
  width: z.number().int().min(1).nullable(),
  height: z.number().int().min(1).nullable(),
  captions: z.strictObject({ sv: captions, en: captions }),
});
export type FilmInTexts = z.infer<typeof filmInTexts>;

export const courseFile = z.strictObject({
  key: slug,
  title: localText,
  summary: localText,
  forWhom: localText,
  coverSeed: z.string().min(1).max(80).optional(),
  objectives: z.array(objective).max(20),
  modules: z
    .array(
      z.strictObject({
        key: slug,
        lineage: uuid.optional(),
        title: localText,
        summary: localText,
        minutes: z.number().int().min(0),
        objectives: z.array(slug).max(20),
        activities: z.array(activityFile).max(400),
      }),
    )
    .max(100),
  /** Of archives alone. */
  films: z.array(filmInTexts).max(100).default([]),
});
export type CourseFile = z.infer<typeof courseFile>;

export const programmeFile = z.strictObject({
  key: slug,
  title: localText,
  summary: localText,
  aim: localText,
  courses: z.array(slug),
});
export type ProgrammeFile = z.infer<typeof programmeFile>;

export const filmFile = z.object({
  key: slug,
  seconds: z.number(),
  width: z.number().int(),
  height: z.number().int(),
  sources: z.array(z.object({ file: z.string(), mime: z.string() })).min(1),
  stills: z.array(z.object({ file: z.string(), scene: z.string(), at: z.number() })),
  captions: z.object({ sv: z.string(), en: z.string() }),
  descriptions: z.object({ sv: z.string(), en: z.string() }),
});

export const filmScript = z.object({
  scenes: z.array(z.object({ key: z.string(), seconds: z.number(), say: localText, see: localText })),
});
