import { z } from 'zod';
import { instant, localText, uuid } from './primitives.ts';

/** A number that may be shown, or the word that it is not. No other form leaves the gate. */
export const releasedNumber = z.union([z.number().int(), z.literal('suppressed')]);

/** One immutable published table: rows × columns of persons, with its margins, behind the disclosure gate. */
export const releaseView = z
  .object({
    id: uuid,
    publishedAt: instant,
    title: localText,
    rows: z.array(z.object({ key: z.string(), label: localText })),
    columns: z.array(z.object({ key: z.string(), label: localText })),
    cells: z.array(z.array(releasedNumber)),
    rowTotals: z.array(releasedNumber),
    columnTotals: z.array(releasedNumber),
    total: releasedNumber,
    suppressedCells: z.number().int(),
  })
  .meta({ id: 'Release' });
export type ReleaseView = z.infer<typeof releaseView>;
