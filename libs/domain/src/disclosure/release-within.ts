import { isSafe } from './attack.ts';
import { isSmall } from './measure.ts';
import { gridArcs } from './network.ts';
import type { Network, Secret } from './network.ts';
import { placesToHide } from './protect.ts';
import type { GridTable, Released, ReleasedGrid } from './release.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/**
 * The gate for one of several tables about the same persons. What they have in common, how many stand in each row, is
 * told by every one of them: so no margin is hidden here, all of them are numbers that may be known, and only cells
 * are withheld. Then each table tells nothing about what another withholds.
 *
 * Withheld is besides small cells what would tell everybody's answer: where all who answered in a row chose the same,
 * nobody may learn that none chose otherwise (as 100 % is in a table of shares).
 *
 * @param answers which columns are answers; the others, as "did not answer", do not make a row agree or differ
 * @returns null where the margins by themselves tell too much for any cell to be safe
 * @throws RangeError when a margin is one to four: it must not be known
 */
export function releaseWithin(
  { rows, columns, cells }: GridTable<number>,
  answers: readonly boolean[],
): ReleasedGrid<number> | null {
  const rowTotals = cells.map(sum);
  const columnTotals = columns.map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
  if ([...rowTotals, ...columnTotals].some(isSmall)) throw new RangeError('a known margin is not small');
  const arcs = gridArcs(rows.length, columns.length);
  const inside = rows.length * columns.length;
  const network: Network = {
    arcs,
    parts: [[...cells.flat(), ...rowTotals, ...columnTotals, sum(rowTotals)]],
  };
  const secrets = cells.flatMap((row, r) =>
    secretColumns(row, answers).map((column): Secret => ({ arc: r * columns.length + column, group: [0] })),
  );
  const margins = new Set(arcs.flatMap((_, arc) => (arc >= inside ? [arc] : [])));
  const isEachSafe = (hidden: ReadonlySet<number>) =>
    secrets.every((secret) => isSafe(network, hidden, secret));
  if (!isEachSafe(new Set(cells.flat().keys()))) return null;
  const hidden = placesToHide(network, secrets, margins);
  if (!isEachSafe(hidden)) return null;
  const shown = cells.map((row, r) =>
    Object.freeze(
      row.map((cell, c): Released<number> => (hidden.has(r * columns.length + c) ? 'suppressed' : cell)),
    ),
  );
  return Object.freeze({
    kind: 'grid',
    rows: Object.freeze([...rows]),
    columns: Object.freeze([...columns]),
    cells: Object.freeze(shown),
    rowTotals: Object.freeze(rowTotals),
    columnTotals: Object.freeze(columnTotals),
    total: sum(rowTotals),
    suppressedCells: hidden.size,
  });
}

/** The small ones; and where all who answered agree, the answers nobody gave. */
function secretColumns(row: readonly number[], answers: readonly boolean[]): number[] {
  const given = row.filter((cell, column) => answers[column] === true && cell > 0);
  const isAgreed = given.length === 1;
  return row.flatMap((cell, column) =>
    isSmall(cell) || (isAgreed && cell === 0 && answers[column] === true) ? [column] : [],
  );
}
