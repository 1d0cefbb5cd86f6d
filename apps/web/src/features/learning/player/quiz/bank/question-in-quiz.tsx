import { useQuery } from '@tanstack/react-query';
import type { PickedBankQuestions, QuestionDraft } from '@vagar/contract';
import { QuestionEditor } from '../editor/question-editor.tsx';
import type { QuestionEditorProps } from '../editor/question-editor.tsx';
import { newestVersionsQuery } from './bank.queries.ts';
import { BankCopy } from './bank-copy.tsx';
import { ToBank } from './to-bank.tsx';

/** What the bank has of a quiz's questions; `undefined` until it has answered. */
export type Newest = ReadonlyMap<string, PickedBankQuestions['rows'][number]> | undefined;

/** One question to the bank for all the copies of a quiz. */
export function useNewestVersions(questions: readonly QuestionDraft[]): Newest {
  const ids = [...new Set(questions.flatMap(({ bank }) => (bank ? [bank.question] : [])))].sort();
  const { data } = useQuery(newestVersionsQuery(ids));
  return data && new Map(data.rows.map((row) => [row.id, row]));
}

/** A question of a quiz: its own is written here, one of the bank is read here and written there. */
export const QuestionInQuiz = ({
  question,
  newest,
  ...editing
}: QuestionEditorProps & { newest: Newest }) => {
  const { bank } = question;
  if (!bank)
    return (
      <>
        <QuestionEditor question={question} {...editing} />
        <ToBank question={question} onChange={editing.onChange} />
      </>
    );
  return (
    <BankCopy
      question={{ ...question, bank }}
      newest={newest && (newest.get(bank.question) ?? null)}
      onChange={editing.onChange}
    />
  );
};
