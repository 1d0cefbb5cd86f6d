import type { ArchiveRefusal } from '@vagar/contract';
import { Refusal } from '../../../platform/errors/refusal.ts';

/** A name may be anything at all: what is told of it fits on a line and hides nothing. */
const told = (where: string): string =>
  where
    .slice(0, 200)
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');

/**
 * Why an archive is not taken in, and at which of its entries.
 * @param where a name or a place within a file; null when it is the archive as such
 */
export const archiveRefused = (why: ArchiveRefusal, where: string | null = null): Refusal =>
  new Refusal('archive-refused', { why, where: where === null ? null : told(where) });

/** @throws Refusal `archive-refused` when it does not hold */
export function demandFit(holds: boolean, why: ArchiveRefusal, where: string | null = null): asserts holds {
  if (!holds) throw archiveRefused(why, where);
}
