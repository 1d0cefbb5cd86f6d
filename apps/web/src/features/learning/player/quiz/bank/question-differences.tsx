import type { QuestionDraft } from '@vagar/contract';
import { DataTable } from '@vagar/ui';
import { lineDifferences } from './question-lines.ts';
import { useQuestionLines } from './use-question-lines.ts';
import { useBankWords } from './words.ts';

interface Named {
  name: string;
  written: QuestionDraft;
}

/** Of two wordings of a question, what each says where they are not the same. */
export const QuestionDifferences = ({ before, after }: { before: Named; after: Named }) => {
  const words = useBankWords();
  const linesOf = useQuestionLines();
  const rows = lineDifferences(linesOf(before.written), linesOf(after.written));
  if (rows.length === 0) return <p>{words.same}</p>;
  const shown = (text: string, lang: string | undefined) =>
    text === '' ? words.nothing : <span lang={lang}>{text}</span>;
  return (
    <DataTable
      caption={words.differences(before.name, after.name)}
      isCaptionHidden
      rows={rows}
      rowKey={({ path }) => path}
      columns={[
        { id: 'part', header: words.part, isRowHeader: true, cell: ({ label }) => label },
        { id: 'before', header: before.name, cell: (row) => shown(row.before, row.lang) },
        { id: 'after', header: after.name, cell: (row) => shown(row.after, row.lang) },
      ]}
    />
  );
};
