import type { EssaysView, MarkEssays } from '@vagar/contract';
import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/autosave/index.ts';
import { usePerson } from '../../../platform/session/index.ts';

/** A mark as it is being given: words may come before the points. */
export interface WrittenMark {
  points: number | null;
  comment: string;
}
type Written = Record<string, WrittenMark>;
type Mark = MarkEssays['marks'][string];

export const isMarkable = (mark: WrittenMark | undefined): mark is Mark => (mark?.points ?? null) !== null;

const givenIn = ({ essays }: EssaysView): Written =>
  Object.fromEntries(
    essays.flatMap(({ question, mark }) =>
      mark ? [[question, { points: mark.points, comment: mark.comment }]] : [],
    ),
  );

/** What is to be sent: marks that are new or other than those given. */
export function changedMarks(essays: EssaysView, written: Written): MarkEssays['marks'] {
  const given = givenIn(essays);
  return Object.fromEntries(
    Object.entries(written).flatMap(([question, mark]) => {
      const before = given[question];
      const isSame = before?.points === mark.points && before.comment === mark.comment;
      return !isSame && isMarkable(mark) ? [[question, mark] as const] : [];
    }),
  );
}

/** Marks being given, kept on this device until they are sent; of other essays, or marked since, they say nothing. */
export function useKeptMarks(essays: EssaysView) {
  const { id: personId } = usePerson();
  const { attemptId, version } = essays;
  const subject = `essays.${attemptId}`;
  const [written, setWritten] = useState<Written>(() => {
    const kept = readDraft<Written>(personId, subject);
    return kept?.version === version ? kept.value : givenIn(essays);
  });
  const change = (question: string, mark: WrittenMark) => {
    const value = { ...written, [question]: mark };
    setWritten(value);
    keepDraft(personId, subject, { value, version, sent: null });
  };
  return { written, change, forget: () => forgetDraft(personId, subject) };
}
