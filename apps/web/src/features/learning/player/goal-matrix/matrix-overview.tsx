import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useFormats, useLocalised } from '../../../../platform/i18n/index.ts';
import styles from './goal-matrix.module.css';
import { cellOf, signed } from './matrix.ts';
import type { Goal, Matrix } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { useGoalMatrixWords } from './words.ts';

export interface MatrixOverviewProps {
  goals: readonly Goal[];
  matrix: Matrix;
  /** The row by its place, the column by its key. */
  onChoose: (from: number, to: string) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The whole matrix with what has been chosen; each square leads to its question. Arrow keys walk it. */
export const MatrixOverview = ({ goals, matrix, onChoose }: MatrixOverviewProps) => {
  const words = useGoalMatrixWords();
  const localised = useLocalised();
  const { number } = useFormats();
  const [current, setCurrent] = useState<readonly [number, number]>([0, 1]);
  const frame = useRef<HTMLDivElement>(null);

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const [down, right] = step;
    let [row, column] = [current[0] + down, current[1] + right];
    // A goal does not affect itself: that square is stepped over.
    if (row === column) [row, column] = [row + down, column + right];
    const square = frame.current?.querySelector<HTMLElement>(`[data-square="${row} ${column}"]`);
    if (!square) return;
    setCurrent([row, column]);
    square.focus();
  };

  return (
    <div ref={frame} className={styles.overview}>
      <MatrixTable
        role="grid"
        onKeyDown={walk}
        caption={
          <>
            <strong>{words.overview}</strong>
            <span className={styles.quiet}>{words.overviewHelp}</span>
          </>
        }
        goals={goals}
        valueOf={(from, to) => cellOf(matrix, from, to).score}
        cell={(from, to) => {
          const [row, column] = [goals.indexOf(from), goals.indexOf(to)];
          const { score } = cellOf(matrix, from.key, to.key);
          const shown = score === null ? words.unscored : signed(score, number);
          return (
            <button
              type="button"
              className={styles.square}
              data-square={`${row} ${column}`}
              tabIndex={row === current[0] && column === current[1] ? 0 : -1}
              aria-label={words.cell(localised(from.short).text, localised(to.short).text, shown)}
              onFocus={() => setCurrent([row, column])}
              onClick={() => onChoose(row, to.key)}
            >
              {score === null ? '·' : shown}
            </button>
          );
        }}
      />
    </div>
  );
};
