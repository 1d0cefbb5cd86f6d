import { useQuery } from '@tanstack/react-query';
import type { ActivityOutcome, ActivityView } from '@vagar/contract';
import { DataTable, Disclosure, Skeleton, Stack, VisuallyHidden } from '@vagar/ui';
import { useFormats, useLocalised } from '../../../../platform/i18n/index.ts';
import { outcomeQuery } from '../outcome.queries.ts';
import { SendFailure } from '../send-failure.tsx';
import styles from './goal-matrix.module.css';
import { cellOf, emptyMatrix, matrixPairs, signed } from './matrix.ts';
import type { Matrix, MatrixContent } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { useGoalMatrixWords } from './words.ts';

type Others = Extract<ActivityOutcome, { kind: 'goal-matrix' }>['others'];

const meanOf = (others: Others, from: string, to: string) =>
  others?.cells.find((cell) => cell.from === from && cell.to === to) ?? null;

/** One's own picture and the others' side by side, and the numbers of both as a table. */
export const MatrixOutcome = ({ activity, content }: { activity: ActivityView; content: MatrixContent }) => {
  const words = useGoalMatrixWords();
  const { number } = useFormats();
  const outcome = useQuery(outcomeQuery(activity));
  const saved = activity.mine.work?.saved;
  const own = saved?.kind === 'goal-matrix' ? saved : emptyMatrix;
  const others = outcome.data?.kind === 'goal-matrix' ? outcome.data.others : null;
  const { goals } = content;
  return (
    <Stack gap={5}>
      <div className={styles.pictures}>
        <MatrixTable
          caption={<strong>{words.own}</strong>}
          goals={goals}
          valueOf={(from, to) => cellOf(own, from, to).score}
          cell={(from, to) => {
            const { score } = cellOf(own, from.key, to.key);
            return score === null ? null : signed(score, number);
          }}
        />
        {others && (
          <MatrixTable
            caption={<strong>{words.others}</strong>}
            goals={goals}
            valueOf={(from, to) => meanOf(others, from, to)?.mean ?? null}
            cell={(from, to) => {
              const cell = meanOf(others, from.key, to.key);
              if (!cell) return null;
              return (
                <>
                  {signed(cell.mean, number)}
                  {cell.views === 'divided' && (
                    <>
                      <span aria-hidden="true" className={styles.divided}>
                        ↔
                      </span>
                      <VisuallyHidden> {words.divided}</VisuallyHidden>
                    </>
                  )}
                </>
              );
            }}
          />
        )}
      </div>
      {outcome.isPending && <Skeleton count={3} label={words.waiting} />}
      <SendFailure error={outcome.error} />
      {outcome.data && (
        <div>
          <p>{others ? words.othersOf(others.people) : words.tooFew}</p>
          <p className={styles.quiet}>{words.steps}</p>
          {others && (
            <p className={styles.quiet}>
              <span aria-hidden="true">↔ </span>
              {words.divided}: {words.dividedLegend}
            </p>
          )}
        </div>
      )}
      <Numbers content={content} own={own} others={others} />
    </Stack>
  );
};

interface NumbersProps {
  content: MatrixContent;
  own: Matrix;
  others: Others;
}

const Numbers = ({ content: { goals }, own, others }: NumbersProps) => {
  const words = useGoalMatrixWords();
  const localised = useLocalised();
  const { number } = useFormats();
  const nameOf = (key: string) => {
    const goal = goals.find((it) => it.key === key);
    return goal ? localised(goal.short).text : key;
  };
  return (
    <Disclosure title={words.numbers}>
      <DataTable
        caption={words.numbers}
        isCaptionHidden
        rows={matrixPairs(goals.map(({ key }) => key))}
        rowKey={({ from, to }) => `${from}>${to}`}
        columns={[
          {
            id: 'pair',
            header: words.pair,
            cell: ({ from, to }) => words.pairOf(nameOf(from), nameOf(to)),
            isRowHeader: true,
          },
          {
            id: 'own',
            header: words.yours,
            align: 'end',
            cell: ({ from, to }) => {
              const { score } = cellOf(own, from, to);
              return score === null ? '–' : signed(score, number);
            },
          },
          {
            id: 'others',
            header: words.theirs,
            align: 'end',
            cell: ({ from, to }) => {
              const cell = meanOf(others, from, to);
              return cell ? signed(cell.mean, number) : words.notShown;
            },
          },
          {
            id: 'views',
            header: words.views,
            cell: ({ from, to }) => {
              const cell = meanOf(others, from, to);
              return cell ? words[cell.views] : words.notShown;
            },
          },
          {
            id: 'reason',
            header: words.yourReason,
            cell: ({ from, to }) => cellOf(own, from, to).reason || '–',
          },
        ]}
      />
    </Disclosure>
  );
};
