import type { BankQuestionRow, QuestionCategory } from '@vagar/contract';
import { DataTable, Link } from '@vagar/ui';
import type { ReactNode } from 'react';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { useBankWords } from '../../learning/index.ts';
import styles from './questions.module.css';
import { useQuestionBankWords } from './words.ts';

export interface QuestionTableProps {
  rows: readonly BankQuestionRow[];
  categories: readonly QuestionCategory[];
  isBusy: boolean;
  empty: ReactNode;
}

export const QuestionTable = ({ rows, categories, isBusy, empty }: QuestionTableProps) => {
  const words = useQuestionBankWords();
  const { kinds } = useBankWords();
  const formats = useFormats();
  const localised = useLocalised();
  const nameOf = (id: string | null) => {
    const found = categories.find((category) => category.id === id);
    return found ? localised(found.name).text : '–';
  };
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      isBusy={isBusy}
      empty={empty}
      columns={[
        {
          id: 'question',
          header: words.question,
          isRowHeader: true,
          cell: ({ id, prompt }) => (
            <Link href={`/studio/fragor/${id}`}>
              {prompt.sv.trim() === '' ? words.untitled : <Localised text={prompt} />}
            </Link>
          ),
        },
        { id: 'kind', header: words.kind, cell: ({ kind }) => kinds[kind] },
        { id: 'category', header: words.category, cell: ({ categoryId }) => nameOf(categoryId) },
        { id: 'tags', header: words.tags, cell: ({ tags }) => tags.join(', ') || '–' },
        { id: 'version', header: words.version, align: 'end', cell: ({ number }) => number },
        { id: 'uses', header: words.uses, align: 'end', cell: ({ uses }) => words.usesOf(uses) },
        {
          id: 'changed',
          header: words.changed,
          cell: ({ changedAt }) => <span className={styles.day}>{formats.date(changedAt)}</span>,
        },
      ]}
    />
  );
};
