import type { Answer, PublicQuestion } from '@vagar/contract';

/** What the fields of every kind of question are given. */
export interface QuestionProps<Question extends PublicQuestion> {
  question: Question;
  answer: Answer | undefined;
  isDisabled: boolean;
  onAnswer: (answer: Answer) => void;
  onLeave: () => void;
}
