import { z } from 'zod';
import { instant, line, localText } from './primitives.ts';

/** Competence frameworks as files, and the shelf of those that have been added. */

/** Parts of a reference such as `greencomp@2022/1.1`: together never longer than a reference may be (80). */
const frameworkId = z
  .string()
  .max(28)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const frameworkVersion = z
  .string()
  .max(20)
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);
const partId = z
  .string()
  .max(30)
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);
const name = z.strictObject({ sv: line(300), en: line(300).optional() });

const competenceInFile = z.strictObject({ id: partId, name });
const areaInFile = z.strictObject({
  id: partId,
  name,
  competences: z.array(competenceInFile).min(1).max(300),
});
const frameworkInFile = z.strictObject({
  id: frameworkId,
  version: frameworkVersion,
  name,
  source: line(500).optional(),
  license: line(300).optional(),
  areas: z.array(areaInFile).min(1).max(60),
});
export type FrameworkInFile = z.infer<typeof frameworkInFile>;

/** A file with frameworks: `content/frameworks.json`, and what staff upload. What it does not know is a fault. */
export const frameworkFile = z.strictObject({
  note: z.string().max(2000).optional(),
  frameworks: z.array(frameworkInFile).min(1).max(20),
});
export type FrameworkFile = z.infer<typeof frameworkFile>;

/** What adding a framework would do: `conflict` is the same id and version with other content. */
export const frameworkVerdicts = ['new', 'new-version', 'same', 'conflict'] as const;
export type FrameworkVerdict = (typeof frameworkVerdicts)[number];

/** What is wrong in a file. `json` is the file as such: no JSON, too deep, or with signs that no text has. */
export const frameworkFaultCodes = [
  'json',
  'missing',
  'unknown',
  'empty',
  'too-much',
  'malformed',
  'duplicate',
] as const;
export type FrameworkFaultCode = (typeof frameworkFaultCodes)[number];
export const frameworkFault = z.object({
  code: z.enum(frameworkFaultCodes),
  /** Where in the file, dotted: `frameworks.0.areas.1.competences.2.id`. */
  path: z.string(),
});
export type FrameworkFault = z.infer<typeof frameworkFault>;

/** What a file holds and what adding it would do or has done. With faults nothing of it can be added. */
export const frameworkCheck = z
  .object({
    frameworks: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        name: localText,
        source: z.string().nullable(),
        license: z.string().nullable(),
        areas: z.number().int(),
        competences: z.number().int(),
        verdict: z.enum(frameworkVerdicts),
      }),
    ),
    faults: z.array(frameworkFault),
  })
  .meta({ id: 'FrameworkCheck' });
export type FrameworkCheck = z.infer<typeof frameworkCheck>;

export const frameworkVersionRow = z.object({
  id: z.string(),
  version: z.string(),
  name: localText,
  source: z.string().nullable(),
  license: z.string().nullable(),
  /** The one that objectives are mapped to from now on. */
  isNewest: z.boolean(),
  competences: z.number().int(),
  /** Courses with an objective mapped to it, in the draft or the newest version. */
  courses: z.number().int(),
  /** `null` for what came with the platform. */
  addedAt: instant.nullable(),
  addedBy: z.string().nullable(),
});
export type FrameworkVersionRow = z.infer<typeof frameworkVersionRow>;
export const frameworkVersionList = z
  .object({
    rows: z.array(frameworkVersionRow),
    /** Frameworks are everybody's: whoever may edit some programmes only, adds none. */
    mayAdd: z.boolean(),
  })
  .meta({ id: 'FrameworkVersionList' });
export type FrameworkVersionList = z.infer<typeof frameworkVersionList>;
