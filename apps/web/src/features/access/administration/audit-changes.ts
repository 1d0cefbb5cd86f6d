import type { AuditRow } from '@vagar/contract';

/** One fact of an entry: as it is, or as it was and became. */
export type AuditChange =
  | { kind: 'is'; fact: string; value: unknown }
  | { kind: 'became'; fact: string; before: unknown; after: unknown };

/** Keys and marks that say nothing to a reader. */
const hidden = new Set([
  'id',
  'version',
  'hash',
  'roleAssignmentId',
  'affiliationId',
  'courseVersionId',
  'enrolmentId',
]);

/** What tells which one was changed, and is shown although it did not change itself. */
const telling = ['role', 'scopeId', 'organisationId'];

/** No value, or an empty list: nothing to say unless it replaced something. */
const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * What an entry says, one fact a line. With both sides only what differs is listed, after what tells which one it
 * is; with one side everything that has a value.
 */
export function changesOf({ before, after }: Pick<AuditRow, 'before' | 'after'>): AuditChange[] {
  const facts = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (fact) => !hidden.has(fact),
  );
  if (!before || !after) {
    const side = before ?? after ?? {};
    return facts
      .filter((fact) => !isNothing(side[fact]))
      .map((fact) => ({ kind: 'is', fact, value: side[fact] }));
  }
  const differing = facts.filter((fact) => !same(before[fact], after[fact]));
  const context = telling.filter((fact) => facts.includes(fact) && !differing.includes(fact));
  return [
    ...context
      .filter((fact) => !isNothing(after[fact]))
      .map((fact) => ({ kind: 'is' as const, fact, value: after[fact] })),
    ...differing.map((fact) => ({
      kind: 'became' as const,
      fact,
      before: before[fact],
      after: after[fact],
    })),
  ];
}
