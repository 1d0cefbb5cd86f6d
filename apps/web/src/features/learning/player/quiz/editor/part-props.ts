import type { DraftOf, QuestionKind } from './question-drafts.ts';

export interface PartProps<Kind extends QuestionKind> {
  question: DraftOf<Kind>;
  /** From 1: its place among the questions, for names that must differ; `null` where it stands alone. */
  number: number | null;
  onChange: (question: DraftOf<Kind>) => void;
}
