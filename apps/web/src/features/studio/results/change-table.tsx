import type { RegradePreview } from '@vagar/contract';
import { DataTable, StatusMark, VisuallyHidden } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { ListFoot, pageIn, useListUrl } from '../../../platform/lists/index.ts';
import { useResultWords } from './words.ts';

type Change = RegradePreview['changes'][number];

/** So many rows at a time: a quiz that thousands have taken is still a page. */
const size = 50;

/** Attempts that change, those who pass by it first; the answer holds them all, and they are turned here. */
export const ChangeTable = ({ changes }: { changes: readonly Change[] }) => {
  const words = useResultWords();
  const { number, percent } = useFormats();
  const { params, hrefOf } = useListUrl();
  const page = Math.min(pageIn(params), Math.ceil(changes.length / size));
  return (
    <>
      <DataTable
        caption={words.changesCaption}
        isCaptionHidden
        rows={changes.slice((page - 1) * size, page * size)}
        rowKey={({ attemptId }) => attemptId}
        columns={[
          { id: 'name', header: words.name, cell: ({ name }) => name },
          { id: 'number', header: words.attempt, align: 'end', cell: (row) => number(row.number) },
          {
            id: 'score',
            header: words.score,
            cell: ({ scoreBefore, scoreAfter }) => {
              const [before, after] = [percent(scoreBefore), percent(scoreAfter)];
              return (
                <>
                  <span aria-hidden="true">{words.beforeAfter(before, after)}</span>
                  <VisuallyHidden>{words.spoken(before, after)}</VisuallyHidden>
                </>
              );
            },
          },
          { id: 'what', header: words.what, cell: (change) => <What change={change} /> },
        ]}
      />
      <ListFoot page={{ page, size, total: changes.length }} hrefOf={hrefOf} />
    </>
  );
};

const What = ({ change: { passedBefore, passedAfter, keepsPass } }: { change: Change }) => {
  const words = useResultWords();
  if (passedAfter && !passedBefore) return <StatusMark tone="done">{words.becomesPassed}</StatusMark>;
  if (keepsPass) return <StatusMark tone="attention">{words.keepsPass}</StatusMark>;
  return <>{passedAfter ? words.staysPassed : words.staysBelow}</>;
};
