import { activityKinds, localText, slug } from '@vagar/contract';
import { z } from 'zod';

/** The export format of courses and programmes, as `content/` holds it. `docs/writing-content.md` explains it. */

const objective = z.strictObject({
  key: z.string(),
  text: localText,
  competences: z.array(z.string().regex(/^[a-z0-9]+\/[a-z0-9.-]+$/)),
});

const activityFile = z.strictObject({
  key: slug,
  kind: z.enum(activityKinds),
  title: localText,
  minutes: z.number().int().min(0),
  required: z.boolean(),
  content: z.unknown(),
});
export type ActivityFile = z.infer<typeof activityFile>;

export const courseFile = z.strictObject({
  key: slug,
  title: localText,
  summary: localText,
  forWhom: localText,
  objectives: z.array(objective),
  modules: z.array(
    z.strictObject({
      key: slug,
      title: localText,
      summary: localText,
      minutes: z.number().int().min(0),
      objectives: z.array(z.string()),
      activities: z.array(activityFile),
    }),
  ),
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
