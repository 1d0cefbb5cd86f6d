import { z } from 'zod';
import { instant, line, localText, prose, slug, uuid } from './primitives.ts';
import { writtenText } from './studio.ts';

/** Programmes as programme staff write them: drafts, the gate before publishing, and versions. */

const published = z.object({ number: z.number().int(), at: instant }).nullable();

export const studioProgrammeRow = z.object({
  id: uuid,
  key: slug,
  title: localText,
  coverSeed: z.string(),
  /** The newest published version, or `null` before the first. */
  published,
  /** Something has been changed since. */
  hasChanges: z.boolean(),
  changedAt: instant,
  archivedAt: instant.nullable(),
  /** How many courses stand in it. */
  courses: z.number().int(),
});
export type StudioProgrammeRow = z.infer<typeof studioProgrammeRow>;
export const studioProgrammeList = z
  .object({
    rows: z.array(studioProgrammeRow),
    /** Whoever may edit some programmes only, makes courses inside them and no programmes. */
    mayCreate: z.boolean(),
  })
  .meta({ id: 'StudioProgrammeList' });
export type StudioProgrammeList = z.infer<typeof studioProgrammeList>;

export const programmeCourseLine = z.object({
  id: uuid,
  title: localText,
  /** Of the newest version; `null` before the first. */
  minutes: z.number().int().nullable(),
  published: z.number().int().nullable(),
  archivedAt: instant.nullable(),
});
export type ProgrammeCourseLine = z.infer<typeof programmeCourseLine>;

/** The draft of a programme as the studio opens it. */
export const programmeDraftView = z
  .object({
    id: uuid,
    key: slug,
    title: localText,
    summary: localText,
    aim: localText,
    coverSeed: z.string(),
    /** Of the programme's own words. */
    version: z.number().int(),
    /** Of which courses stand in it and in which order. */
    orderVersion: z.number().int(),
    published,
    hasChanges: z.boolean(),
    archivedAt: instant.nullable(),
    courses: z.array(programmeCourseLine),
    /** What can be put into it, what was taken out before among it. */
    others: z.array(programmeCourseLine),
  })
  .meta({ id: 'ProgrammeDraft' });
export type ProgrammeDraftView = z.infer<typeof programmeDraftView>;

export const createProgramme = z.strictObject({ title: line(200) }).meta({ id: 'CreateProgramme' });
export type CreateProgramme = z.infer<typeof createProgramme>;

export const changeProgramme = z
  .strictObject({
    title: writtenText,
    summary: writtenText,
    aim: writtenText,
    coverSeed: line(80),
  })
  .meta({ id: 'ChangeProgramme' });
export type ChangeProgramme = z.infer<typeof changeProgramme>;

/** All of the order at once: what is left out is taken out, and can be put back. */
export const orderProgramme = z
  .strictObject({
    courses: z
      .array(uuid)
      .max(100)
      .refine((ids) => new Set(ids).size === ids.length, { error: 'A course stands once in a programme.' }),
  })
  .meta({ id: 'OrderProgramme' });
export type OrderProgramme = z.infer<typeof orderProgramme>;

/** What the gate before a programme looks for; the words live in the web. */
export const programmeGateCodes = [
  'title-missing',
  'text-missing',
  'translation-missing',
  'no-courses',
  'course-unpublished',
  'course-archived',
] as const;
export type ProgrammeGateCode = (typeof programmeGateCodes)[number];

export const programmeFault = z
  .object({
    code: z.enum(programmeGateCodes),
    /** `must` cannot be passed over; `should` can, with a reason that is logged. */
    weight: z.enum(['must', 'should']),
    /** The course it is about, `null` for the programme itself. */
    courseId: uuid.nullable(),
    title: localText,
    /** Which of the programme's own texts; empty for the programme or the course as such. */
    path: z.string(),
    language: z.enum(['sv', 'en']).nullable(),
  })
  .meta({ id: 'ProgrammeFault' });
export type ProgrammeFault = z.infer<typeof programmeFault>;
export const programmeGateView = z
  .object({ faults: z.array(programmeFault), nextNumber: z.number().int() })
  .meta({ id: 'ProgrammeGate' });
export type ProgrammeGateView = z.infer<typeof programmeGateView>;

export const publishProgramme = z
  .strictObject({
    /** What is new, for colleagues who look back. */
    note: prose(2000),
    /** Why the remaining faults of weight `should` are let through. */
    override: line(1000).nullable(),
  })
  .meta({ id: 'PublishProgramme' });
export type PublishProgramme = z.infer<typeof publishProgramme>;

export const programmeVersionRow = z.object({
  id: uuid,
  number: z.number().int(),
  publishedAt: instant,
  /** `null` for what came from a file. */
  publishedBy: z.string().nullable(),
  note: z.string(),
  /** The courses in their order, as they are called now. */
  courses: z.array(localText),
});
export type ProgrammeVersionRow = z.infer<typeof programmeVersionRow>;
export const programmeVersionList = z
  .object({ rows: z.array(programmeVersionRow) })
  .meta({ id: 'ProgrammeVersionList' });
export type ProgrammeVersionList = z.infer<typeof programmeVersionList>;
