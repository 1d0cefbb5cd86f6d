import type { ReleaseView } from '@vagar/contract';
import type { BarRow } from '@vagar/ui';

export type Shown = number | 'suppressed';
type Label = ReleaseView['title'];

/** A released row with its sum, the last one the table's own sums. */
export interface ReleaseRow {
  key: string;
  /** Null for the sums. */
  label: Label | null;
  cells: readonly Shown[];
  total: Shown;
}

/** All rows as released; nothing is added up here, for a sum made of parts could tell what the gate holds back. */
export const rowsOf = (release: ReleaseView): ReleaseRow[] => [
  ...release.rows.map(({ key, label }, place) => ({
    key,
    label,
    cells: release.cells[place] ?? [],
    total: release.rowTotals[place] ?? 'suppressed',
  })),
  { key: 'all', label: null, cells: release.columnTotals, total: release.total },
];

/** The chart’s rows: a number, or null for what may not be shown. */
export const barsOf = (release: ReleaseView, textOf: (label: Label) => string): BarRow[] =>
  release.rows.map(({ key, label }, place) => ({
    id: key,
    label: textOf(label),
    values: (release.cells[place] ?? []).map((value) => (value === 'suppressed' ? null : value)),
  }));

/** The end of the scale: the largest number rounded up to an even step, at least 10. */
export function scaleOf(release: ReleaseView): number {
  const shown = release.cells.flat().filter((value) => value !== 'suppressed');
  const largest = Math.max(10, ...shown);
  const step = 10 ** Math.floor(Math.log10(largest)) / 2;
  return Math.ceil(largest / step) * step;
}

/** The row with the largest shown sum, for a sentence about the chart; null when none is shown. */
export function largestRow(release: ReleaseView): Label | null {
  const sums = release.rowTotals.map((total) => (total === 'suppressed' ? -1 : total));
  const most = Math.max(-1, ...sums);
  return most <= 0 ? null : (release.rows[sums.indexOf(most)]?.label ?? null);
}

/** A released table as it is written to a file. */
export const sheetOf = (
  release: ReleaseView,
  textOf: (label: Label) => string,
  words: { group: string; total: string; suppressed: string },
): (string | number)[][] => {
  const shown = (value: Shown) => (value === 'suppressed' ? words.suppressed : value);
  return [
    [words.group, ...release.columns.map(({ label }) => textOf(label)), words.total],
    ...rowsOf(release).map(({ label, cells, total }) => [
      label ? textOf(label) : words.total,
      ...cells.map(shown),
      shown(total),
    ]),
  ];
};
