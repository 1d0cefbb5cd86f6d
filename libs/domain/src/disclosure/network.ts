import type { Arc } from './flow.ts';
import type { Group } from './measure.ts';

/** A table with its margins, laid out as the network that its numbers flow through; one layer of numbers a part. */
export interface Network {
  readonly arcs: readonly Arc[];
  /** For each part, what each arc carries. Hidden places are hidden in every part, so parts are attacked one by one. */
  readonly parts: readonly (readonly number[])[];
}

/** A group at one place that nobody may work out. */
export interface Secret {
  readonly arc: number;
  readonly group: Group;
}

/** A list of groups and their total: all lie between the same two nodes. */
export const listArcs = (length: number): Arc[] => [
  ...Array.from({ length }, () => ({ from: 0, to: 1 })),
  { from: 1, to: 0 },
];

/** Cells row by row, then row totals, column totals and the total. A total row and a total column close the circle. */
export function gridArcs(rows: number, columns: number): Arc[] {
  const [totalRow, totalColumn] = [rows, rows + 1 + columns];
  const row = [...Array(rows).keys()];
  const column = Array.from({ length: columns }, (_, place) => rows + 1 + place);
  return [
    ...row.flatMap((from) => column.map((to) => ({ from, to }))),
    ...row.map((to) => ({ from: totalColumn, to })),
    ...column.map((from) => ({ from, to: totalRow })),
    { from: totalRow, to: totalColumn },
  ];
}
