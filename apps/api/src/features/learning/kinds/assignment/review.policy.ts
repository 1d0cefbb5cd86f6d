import type { KindDraft, ReviewWork } from '@vagar/contract';
import { pointsOf, strangeChoices, unjudged } from '@vagar/domain';
import { Refusal } from '../../../../platform/errors/refusal.ts';

const refused = (keys: readonly string[], code: string): void => {
  if (keys.length === 0) return;
  const fields = keys.map((key) => ({ path: `levels.${key}`, code }));
  throw new Refusal('invalid-input', undefined, fields);
};

/**
 * Whether a review holds together. What is returned may be judged in part; it needs words, as nobody can mend what
 * nobody has told. What is approved is judged in every criterion, and below the points for it only with a reason.
 * @returns the points of the chosen levels
 * @throws Refusal `invalid-input`, `approval-needs-reason`
 */
export const judge = (
  { levels, comment, decision, reason }: ReviewWork,
  { rubric, approvedFrom }: Pick<KindDraft<'assignment'>, 'rubric' | 'approvedFrom'>,
): number => {
  refused(strangeChoices(rubric, levels), 'invalid-value');
  const points = pointsOf(rubric, levels);
  if (decision === 'approved') {
    refused(unjudged(rubric, levels), 'required');
    if (points < approvedFrom && reason === null)
      throw new Refusal('approval-needs-reason', { have: points, need: approvedFrom });
  } else if (comment.trim() === '')
    throw new Refusal('invalid-input', undefined, [{ path: 'comment', code: 'required' }]);
  return points;
};
