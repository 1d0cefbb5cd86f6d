import { z } from 'zod';
import { workStates } from './learning.ts';
import { instant, line, localText, pageOf, pageQuery, prose, slug, uuid } from './primitives.ts';

/** Files a learner hands in, and the queue of those who read what was handed in. */

/** What may be handed in as a file, by its ending; what is inside decides, the ending must agree. */
export const workFileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
} as const;
export const workFileBytes = 10 * 1024 * 1024;

export const workFileView = z
  .object({ id: uuid, name: z.string(), mime: z.string(), size: z.number().int() })
  .meta({ id: 'WorkFile' });
export type WorkFileView = z.infer<typeof workFileView>;

const place = {
  enrolmentId: uuid,
  activityId: uuid,
  /** Whose work it is. */
  name: z.string(),
  courseTitle: localText,
  activityTitle: localText,
  state: z.enum(workStates).extract(['handed-in', 'returned', 'approved']),
  handedInAt: instant,
  /** How many times it has been read before. */
  rounds: z.number().int(),
};

/** Handed-in work, or the essays of an attempt at a quiz: one queue for whoever reads them. */
export const workReviewRow = z
  .object({
    ...place,
    /** Of essays: the attempt they belong to, where they are marked; `null` for an assignment. */
    attemptId: uuid.nullable(),
    /** Essays are `marked` once every one of them is. */
    state: z.enum([...place.state.options, 'marked']),
  })
  .meta({ id: 'WorkReviewRow' });
export type WorkReviewRow = z.infer<typeof workReviewRow>;

/** What waits first, the oldest of it first; then what has been read, the latest first. */
export const workReviewPage = pageOf(workReviewRow)
  .extend({
    waiting: z.number().int(),
    /** The courses there is anything handed in for, to filter by. */
    courses: z.array(z.object({ key: slug, title: localText })),
  })
  .meta({ id: 'WorkReviewPage' });
export type WorkReviewPage = z.infer<typeof workReviewPage>;
export const workReviewsQuery = z.strictObject({ ...pageQuery, course: slug.optional() });
export type WorkReviewsQuery = z.input<typeof workReviewsQuery>;

const decision = z.enum(['approved', 'returned']);

export const workReviewView = z
  .object({
    ...place,
    moduleTitle: localText,
    prompt: localText,
    rubric: z.array(
      z.object({
        key: z.string(),
        text: localText,
        levels: z.array(z.object({ key: z.string(), text: localText, points: z.number().int() })),
      }),
    ),
    approvedFrom: z.number().int(),
    /** Of the work, for `If-Match`: what was read is what is judged. */
    version: z.number().int(),
    text: z.string(),
    files: z.array(workFileView),
    /** Earlier readings, the latest first. */
    reviews: z.array(
      z.object({
        decision,
        levels: z.record(z.string(), z.string()),
        points: z.number().int(),
        comment: z.string(),
        reviewer: z.string(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'WorkReview' });
export type WorkReviewView = z.infer<typeof workReviewView>;

export const reviewWork = z
  .strictObject({
    /** The key of the level chosen, by the criterion's key. */
    levels: z.record(z.string().max(80), z.string().max(80)),
    /** To the learner. */
    comment: prose(10_000),
    decision,
    /** Why it is approved below the points for it; the audit log keeps it. */
    reason: line(1000).nullable(),
  })
  .meta({ id: 'ReviewWork' });
export type ReviewWork = z.infer<typeof reviewWork>;
