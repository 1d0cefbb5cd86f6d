import type { MoveRow } from '@vagar/contract';
import { Checkbox, DataTable, StatusMark } from '@vagar/ui';
import { usePublishWords } from './words.ts';

export interface MoveTableProps {
  rows: readonly MoveRow[];
  chosen: ReadonlyMap<string, MoveRow>;
  onChoose: (row: MoveRow, isChosen: boolean) => void;
}

/** Learner by learner: what is carried over, lost and added, and why somebody has to stay where they are. */
export const MoveTable = ({ rows, chosen, onChoose }: MoveTableProps) => {
  const words = usePublishWords();
  return (
    <DataTable
      caption={words.moveCaption}
      isCaptionHidden
      rows={rows}
      rowKey={({ enrolmentId }) => enrolmentId}
      columns={[
        {
          id: 'name',
          header: words.name,
          cell: (row) => (
            <Checkbox
              label={row.name}
              description={row.hindrance && words.hindrances[row.hindrance]}
              isDisabled={row.hindrance !== null}
              isSelected={chosen.has(row.enrolmentId)}
              onChange={(isChosen) => onChoose(row, isChosen)}
            />
          ),
        },
        { id: 'from', header: words.fromVersion, align: 'end', cell: ({ from }) => from },
        { id: 'carried', header: words.carried, cell: ({ carried }) => words.partCount(carried) },
        {
          id: 'lost',
          header: words.lost,
          cell: ({ lost }) =>
            lost === 0 ? (
              words.nothingLost
            ) : (
              <StatusMark tone="attention">{words.partCount(lost)}</StatusMark>
            ),
        },
        { id: 'added', header: words.added, cell: ({ added }) => words.partCount(added) },
        {
          id: 'before',
          header: words.before,
          cell: ({ doneBefore, totalBefore }) => words.doneOf(doneBefore, totalBefore),
        },
        {
          id: 'after',
          header: words.after,
          cell: ({ doneAfter, totalAfter }) => words.doneOf(doneAfter, totalAfter),
        },
      ]}
    />
  );
};
