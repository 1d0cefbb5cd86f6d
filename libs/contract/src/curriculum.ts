import { z } from 'zod';
import { activityKinds } from './kinds/names.ts';
import { localText, slug, uuid } from './primitives.ts';

const competence = z.object({
  framework: z.string(),
  id: z.string(),
  name: localText,
});

export const objectiveView = z.object({ text: localText, competences: z.array(competence) });

export const courseCard = z
  .object({
    key: slug,
    title: localText,
    summary: localText,
    minutes: z.number().int(),
    modules: z.number().int(),
    coverSeed: z.string(),
  })
  .meta({ id: 'CourseCard' });
export type CourseCard = z.infer<typeof courseCard>;

export const programmeCard = z
  .object({
    key: slug,
    title: localText,
    summary: localText,
    coverSeed: z.string(),
    courses: z.array(courseCard),
  })
  .meta({ id: 'ProgrammeCard' });
export type ProgrammeCard = z.infer<typeof programmeCard>;

export const catalogueView = z
  .object({ programmes: z.array(programmeCard), courses: z.array(courseCard) })
  .meta({ id: 'Catalogue' });
export type CatalogueView = z.infer<typeof catalogueView>;

export const programmeView = z
  .object({
    key: slug,
    title: localText,
    summary: localText,
    aim: localText,
    coverSeed: z.string(),
    courses: z.array(courseCard),
  })
  .meta({ id: 'Programme' });
export type ProgrammeView = z.infer<typeof programmeView>;

/** An activity as a line in its module. */
export const activityLine = z.object({
  id: uuid,
  kind: z.enum(activityKinds),
  title: localText,
  minutes: z.number().int(),
  required: z.boolean(),
});

/** A module as a heading over its activities. */
export const moduleHead = z.object({
  id: uuid,
  title: localText,
  summary: localText,
  minutes: z.number().int(),
});

/** The course as anyone may read about it before enrolling: what it is, for whom, what one will be able to do. */
export const courseView = z
  .object({
    key: slug,
    title: localText,
    summary: localText,
    forWhom: localText,
    minutes: z.number().int(),
    version: z.number().int(),
    coverSeed: z.string(),
    programme: z.object({ key: slug, title: localText }).nullable(),
    objectives: z.array(objectiveView),
    modules: z.array(moduleHead.extend({ activities: z.array(activityLine) })),
  })
  .meta({ id: 'Course' });
export type CourseView = z.infer<typeof courseView>;
