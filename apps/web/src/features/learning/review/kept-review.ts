import type { ReviewWork, WorkReviewView } from '@vagar/contract';
import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/autosave/index.ts';
import { usePerson } from '../../../platform/session/index.ts';

export type WrittenReview = Pick<ReviewWork, 'levels' | 'comment'> & { reason: string };

const nothing: WrittenReview = { levels: {}, comment: '', reason: '' };

/**
 * What is being written of a piece of work, kept on this device until it is sent. It belongs to the round that was read:
 * of another round it says nothing.
 */
export function useKeptReview({ enrolmentId, activityId, version }: WorkReviewView) {
  const { id: personId } = usePerson();
  const subject = `review.${enrolmentId}.${activityId}`;
  const [written, setWritten] = useState<WrittenReview>(() => {
    const kept = readDraft<WrittenReview>(personId, subject);
    return kept?.version === version ? kept.value : nothing;
  });
  const change = (part: Partial<WrittenReview>) => {
    const value = { ...written, ...part };
    setWritten(value);
    keepDraft(personId, subject, { value, version, sent: null });
  };
  return { written, change, forget: () => forgetDraft(personId, subject) };
}
