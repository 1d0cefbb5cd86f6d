import { z } from 'zod';
import { instant, localText, prose, uuid } from '../primitives.ts';

const key = z.string().min(1).max(80);

const level = z.strictObject({ key, text: localText, points: z.number().int().min(0).max(10) });
const criterion = z.strictObject({ key, text: localText, levels: z.array(level).max(6) });

/** Something to hand in, judged by a person against criteria that are open from the start. */
export const assignmentDraft = z.strictObject({
  prompt: localText,
  answer: z.enum(['text', 'file', 'either']),
  rubric: z.array(criterion).max(12),
  /** Points from which the work is approved. */
  approvedFrom: z.number().int().min(0).max(120),
});
export const assignmentContent = z.object({ kind: z.literal('assignment'), ...assignmentDraft.shape });

export const assignmentWork = z.strictObject({
  kind: z.literal('assignment'),
  text: prose(30_000),
  files: z.array(z.strictObject({ id: uuid, name: z.string().max(200) })).max(5),
});

/** What the reviewer said: the level chosen for each criterion, and in words. */
export const assignmentOutcome = z.object({
  kind: z.literal('assignment'),
  review: z
    .object({
      state: z.enum(['approved', 'returned']),
      levels: z.record(z.string(), z.string()),
      points: z.number().int(),
      comment: z.string(),
      at: instant,
    })
    .nullable(),
});
