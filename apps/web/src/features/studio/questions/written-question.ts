import type { BankQuestionView, QuestionDraft, WriteBankQuestion } from '@vagar/contract';
import type { BankPlace } from '../../learning/index.ts';
import { tagsIn } from '../../learning/index.ts';

/** A question as it stands in its form. */
export interface WrittenQuestion extends BankPlace {
  written: QuestionDraft;
}

export const writtenOf = ({ written, categoryId, tags }: BankQuestionView): WrittenQuestion => ({
  written,
  categoryId,
  tags: tags.join(', '),
});

export const bodyOf = ({ written, categoryId, tags }: WrittenQuestion): WriteBankQuestion => ({
  written,
  categoryId,
  tags: tagsIn(tags).tags,
});

/** Whether both would be saved as the same. */
export const isSame = (one: WrittenQuestion, other: WrittenQuestion): boolean =>
  JSON.stringify(bodyOf(one)) === JSON.stringify(bodyOf(other));
