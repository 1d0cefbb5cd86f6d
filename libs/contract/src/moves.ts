import { z } from 'zod';
import { uuid } from './primitives.ts';

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
});
export type MoveRow = z.infer<typeof moveRow>;
export const movePreview = z
  .object({ to: z.number().int(), rows: z.array(moveRow) })
  .meta({ id: 'MovePreview' });
export type MovePreview = z.infer<typeof movePreview>;
export const moveLearners = z
  .strictObject({ to: z.number().int().min(1), enrolments: z.array(uuid).min(1).max(500) })
  .meta({ id: 'MoveLearners' });
export type MoveLearners = z.infer<typeof moveLearners>;
export const moveAnswer = z.object({ moved: z.number().int() }).meta({ id: 'MoveAnswer' });
export type MoveAnswer = z.infer<typeof moveAnswer>;
