import type { ActivityWork } from '@vagar/contract';
import { matrixLeft, matrixPairs } from '@vagar/domain';
import type { LocalText } from '@vagar/domain';
import type { ContentOf } from '../kinds.ts';

export type MatrixContent = ContentOf<'goal-matrix'>;
export type Goal = MatrixContent['goals'][number];
export type Matrix = Extract<ActivityWork, { kind: 'goal-matrix' }>;
export type Cell = Matrix['cells'][number];

export const emptyMatrix: Matrix = { kind: 'goal-matrix', cells: [] };

/** From help to hindrance, as they stand to be chosen. */
export const scores = [3, 2, 1, 0, -1, -2, -3] as const;

export const cellOf = ({ cells }: Matrix, from: string, to: string): Cell =>
  cells.find((cell) => cell.from === from && cell.to === to) ?? { from, to, score: null, reason: '' };

/** The matrix with one cell changed; one that says nothing is left out. */
export function withCell(matrix: Matrix, changed: Cell): Matrix {
  const rest = matrix.cells.filter(({ from, to }) => from !== changed.from || to !== changed.to);
  const isEmpty = changed.score === null && changed.reason === '';
  return { ...matrix, cells: isEmpty ? rest : [...rest, changed] };
}

export const leftIn = ({ goals, minimumReasons }: MatrixContent, { cells }: Matrix) =>
  matrixLeft(
    goals.map(({ key }) => key),
    minimumReasons,
    cells,
  );

/** How many of a goal's own pairs want a score. */
export const leftInRow = (goals: readonly Goal[], matrix: Matrix, from: string): number =>
  goals.filter(({ key }) => key !== from && cellOf(matrix, from, key).score === null).length;

/** The place of the first goal that wants a score, or 0. */
export const firstOpenRow = (goals: readonly Goal[], matrix: Matrix): number =>
  Math.max(
    0,
    goals.findIndex(({ key }) => leftInRow(goals, matrix, key) > 0),
  );

/** What helps, as one text with a line each; English only when every line has it. */
export function linesOf(texts: readonly LocalText[]): LocalText | null {
  if (texts.length === 0) return null;
  const sv = texts.map((text) => text.sv).join('\n');
  const en = texts.flatMap((text) => text.en ?? []);
  return en.length === texts.length ? { sv, en: en.join('\n') } : { sv };
}

/** With its sign, as a person writes it: “+2”, “−1,5”, “0”. */
export const signed = (value: number, format: (value: number) => string): string => {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${format(Math.abs(value))}`;
};

export { matrixPairs };
