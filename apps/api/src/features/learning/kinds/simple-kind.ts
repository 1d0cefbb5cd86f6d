import type { ActivityKind, KindDraft } from '@vagar/contract';
import type { PreparedContent } from '../../curriculum/index.ts';

/** For kinds that keep nothing back: what staff write is what learners read. */
export const publishOpenly = <Kind extends ActivityKind>(
  kind: Kind,
): { publish(draft: KindDraft<Kind>): PreparedContent; draftOf(it: PreparedContent): KindDraft<Kind> } => ({
  publish: (draft) => ({ content: { kind, ...draft }, key: null }),
  draftOf: ({ content }) => withoutKind(content) as KindDraft<Kind>,
});

export const withoutKind = ({ kind: _, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;

/** For kinds that are done when the learner says so. */
export const doneWhenSaid = { notDone: () => null, work: null } as const;

/** For kinds that are handed in: handing in looks at the work itself. */
export const notDoneBefore = () => null;

/** A text in the document tree with one empty paragraph. */
export const emptyText = () => ({ sv: { type: 'doc' as const, content: [{ type: 'paragraph' }] } });
