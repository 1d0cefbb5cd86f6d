import { useQuery } from '@tanstack/react-query';
import type { ActivityOutcome, ActivityView } from '@vagar/contract';
import { Disclosure, Skeleton, Stack, VisuallyHidden } from '@vagar/ui';
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

/** Every square in words and numbers, with the reason one gave. */
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
      <table className={styles.numbers}>
        <caption>
          <VisuallyHidden>{words.numbers}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.pair}</th>
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {matrixPairs(goals.map(({ key }) => key)).map(({ from, to }) => {
            const { score, reason } = cellOf(own, from, to);
            const theirs = meanOf(others, from, to);
            return (
              <tr key={`${from}>${to}`}>
                <th scope="row">{words.pairOf(nameOf(from), nameOf(to))}</th>
                <td>
                  {score === null ? words.unscored : signed(score, number)}
                  {reason && <small>{reason}</small>}
                </td>
                <td>
                  {theirs ? signed(theirs.mean, number) : words.notShown}
                  {theirs && <small>{words[theirs.views]}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
};
