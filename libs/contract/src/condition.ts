import { z } from 'zod';
import { affiliationKinds } from './people.ts';
import { day, uuid } from './primitives.ts';

/**
 * What opens an activity: a tree of `all` and `any`. `done` and `score` name another activity of the course by its
 * lineage; a score is 0 … 1.
 */
export type Condition =
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'done'; activity: string }
  | { kind: 'score'; activity: string; atLeast: number }
  | { kind: 'from'; day: string }
  | { kind: 'affiliation'; is: (typeof affiliationKinds)[number] }
  | { kind: 'cohort'; cohort: string };
export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), of: z.array(condition).max(10) }),
      z.strictObject({ kind: z.literal('any'), of: z.array(condition).max(10) }),
      z.strictObject({ kind: z.literal('done'), activity: uuid }),
      z.strictObject({ kind: z.literal('score'), activity: uuid, atLeast: z.number().min(0).max(1) }),
      z.strictObject({ kind: z.literal('from'), day }),
      z.strictObject({ kind: z.literal('affiliation'), is: z.enum(affiliationKinds) }),
      z.strictObject({ kind: z.literal('cohort'), cohort: uuid }),
    ]),
  )
  .meta({ id: 'Condition' });
