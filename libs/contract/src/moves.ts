import { z } from 'zod';
import { pageOf, pageQuery, uuid } from './primitives.ts';

/**
 * Why a learner stays where they are: an attempt is being answered at a quiz that asks something else in the new
 * version, or an essay waits for its mark at one that is not there.
 */
export const moveHindrance = z.enum(['attempt-open', 'essay-waits']);
export type MoveHindrance = z.infer<typeof moveHindrance>;
/** Moving learners to the newest version: what each keeps, loses and gets. */
export const moveRow = z.object({
  enrolmentId: uuid,
  name: z.string(),
  from: z.number().int(),
  carried: z.number().int(),
  lost: z.number().int(),
  added: z.number().int(),
  doneBefore: z.number().int(),
  totalBefore: z.number().int(),
  doneAfter: z.number().int(),
  totalAfter: z.number().int(),
  /** Not moved as long as it lasts. */
  hindrance: moveHindrance.nullable(),
});
export type MoveRow = z.infer<typeof moveRow>;
export const movePreview = pageOf(moveRow).extend({ to: z.number().int() }).meta({ id: 'MovePreview' });
export type MovePreview = z.infer<typeof movePreview>;
export const movesQuery = z.strictObject({
  page: pageQuery.page,
  size: z.coerce.number().int().min(1).max(50).default(50),
});
export type MovesQuery = z.input<typeof movesQuery>;
/** So many are moved in one transaction. More are moved by asking again. */
export const mostMoved = 50;
export const moveLearners = z
  .strictObject({ to: z.number().int().min(1), enrolments: z.array(uuid).min(1).max(mostMoved) })
  .meta({ id: 'MoveLearners' });
export type MoveLearners = z.infer<typeof moveLearners>;
export const moveAnswer = z.object({ moved: z.number().int() }).meta({ id: 'MoveAnswer' });
export type MoveAnswer = z.infer<typeof moveAnswer>;
