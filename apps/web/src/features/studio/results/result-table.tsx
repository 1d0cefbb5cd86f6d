import type { QuizResultPage, QuizResultRow } from '@vagar/contract';
import { Button, DataTable, StatusMark } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormats } from '../../../platform/i18n/index.ts';
import { ExtendTime } from './extend-time.tsx';
import { useResultWords } from './words.ts';

export interface ResultTableProps {
  activityId: string;
  page: QuizResultPage;
  isBusy: boolean;
  empty: ReactNode;
}

/** Everyone who takes the quiz; where it has a limit, with their time and the way to change it. */
export const ResultTable = ({ activityId, page, isBusy, empty }: ResultTableProps) => {
  const words = useResultWords();
  const { number, percent } = useFormats();
  const [extended, setExtended] = useState<QuizResultRow | null>(null);
  const { timeLimit } = page;
  const columns: TableColumn<QuizResultRow>[] = [
    { id: 'name', header: words.name, cell: ({ name }) => name },
    { id: 'version', header: words.version, align: 'end', cell: (row) => number(row.courseVersion) },
    { id: 'attempts', header: words.attempts, align: 'end', cell: (row) => number(row.attempts) },
    {
      id: 'best',
      header: words.best,
      align: 'end',
      cell: ({ bestScore }) => (bestScore === null ? '–' : percent(bestScore)),
    },
    { id: 'standing', header: words.standing, cell: (row) => <Standing row={row} /> },
  ];
  const time: TableColumn<QuizResultRow>[] = [
    {
      id: 'extra',
      header: words.extra,
      cell: ({ extraPercent }) => (extraPercent === 0 ? words.extraNone : words.extraPercent(extraPercent)),
    },
    {
      id: 'extend',
      header: words.extend,
      isHeaderHidden: true,
      cell: (row) => (
        <Button size="small" aria-label={words.extendFor(row.name)} onPress={() => setExtended(row)}>
          {words.extend}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        columns={timeLimit === null ? columns : [...columns, ...time]}
        rows={page.rows}
        rowKey={({ enrolmentId }) => enrolmentId}
        isBusy={isBusy}
        empty={empty}
      />
      {extended && timeLimit !== null && (
        <ExtendTime
          activityId={activityId}
          row={extended}
          timeLimit={timeLimit}
          onClose={() => setExtended(null)}
        />
      )}
    </>
  );
};

/** What is under way comes before what was reached: it is what changes next. */
const Standing = ({ row }: { row: QuizResultRow }) => {
  const words = useResultWords();
  if (row.passed) return <StatusMark tone="done">{words.passed}</StatusMark>;
  if (row.waitsForMarks) return <StatusMark tone="waiting">{words.waits}</StatusMark>;
  if (row.isOpen) return <StatusMark tone="current">{words.open}</StatusMark>;
  if (row.attempts > 0) return <StatusMark tone="attention">{words.notPassed}</StatusMark>;
  return <>{words.notBegun}</>;
};
