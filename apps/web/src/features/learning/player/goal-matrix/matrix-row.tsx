import { Select, TextArea, VisuallyHidden } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import styles from './goal-matrix.module.css';
import { cellOf, scores } from './matrix.ts';
import type { Cell, Goal, Matrix } from './matrix.ts';
import { useGoalMatrixWords } from './words.ts';

export interface MatrixRowProps {
  goals: readonly Goal[];
  goal: Goal;
  /** Of the goal among all, from 0. */
  place: number;
  matrix: Matrix;
  isReadOnly: boolean;
  onChange: (cell: Cell) => void;
  onLeave: () => void;
}

/** Where the score of a pair is chosen. */
export const pairFieldId = (from: string, to: string) => `pair-${from}-${to}`;

/** One goal and how each of the others is affected when it makes progress. */
export const MatrixRow = ({ goals, goal, place, matrix, isReadOnly, onChange, onLeave }: MatrixRowProps) => {
  const words = useGoalMatrixWords();
  const localised = useLocalised();
  const from = localised(goal.short).text;
  return (
    <section aria-labelledby="matrix-row" className={styles.row}>
      <p className={styles.quiet}>{words.rowOf(place + 1, goals.length)}</p>
      <h2 id="matrix-row" tabIndex={-1}>
        {words.row(from)}
      </h2>
      <ul className={styles.pairs}>
        {goals
          .filter(({ key }) => key !== goal.key)
          .map(({ key, short }) => {
            const cell = cellOf(matrix, goal.key, key);
            const to = localised(short).text;
            return (
              <li key={key} className={styles.pair}>
                <Select
                  id={pairFieldId(goal.key, key)}
                  label={words.question(from, to)}
                  placeholder={words.choose}
                  value={cell.score === null ? '' : (`${cell.score}` as keyof typeof words.scores)}
                  onChange={(chosen: keyof typeof words.scores | '') =>
                    onChange({ ...cell, score: chosen === '' ? null : Number(chosen) })
                  }
                  options={scores.map((score) => ({
                    value: `${score}` as const,
                    label: words.scores[`${score}`],
                  }))}
                  isDisabled={isReadOnly}
                />
                <TextArea
                  label={
                    <>
                      {words.reason}
                      <VisuallyHidden> {words.question(from, to)}</VisuallyHidden>
                    </>
                  }
                  rows={2}
                  maxLength={1000}
                  value={cell.reason}
                  onChange={(reason) => onChange({ ...cell, reason })}
                  onBlur={onLeave}
                  isReadOnly={isReadOnly}
                />
              </li>
            );
          })}
      </ul>
    </section>
  );
};
