import type { QuestionDraft } from '@vagar/contract';
import { useEditingWords } from '../../editing/words.ts';
import { useQuestionWords } from '../editor/words.ts';
import { questionLines } from './question-lines.ts';
import type { QuestionLine } from './question-lines.ts';
import { useBankWords } from './words.ts';

/** Everything a question says, in the reader's language around the question's own. */
export function useQuestionLines(): (question: QuestionDraft) => QuestionLine[] {
  const words = { question: useQuestionWords(), editing: useEditingWords(), bank: useBankWords() };
  return (question) => questionLines(question, words);
}
