import type { Measure } from './measure.ts';
import type { Network, Secret } from './network.ts';
import { gridArcs, listArcs } from './network.ts';
import { placesToHide } from './protect.ts';

export type Released<Shown> = Shown | 'suppressed';

/** Groups in a list. Each person stands in exactly one, so that they add up. */
export interface ListTable<Value> {
  readonly kind: 'list';
  readonly keys: readonly string[];
  readonly cells: readonly Value[];
}

/** Groups by two things at once: `cells[row][column]`. Each person stands in exactly one cell. */
export interface GridTable<Value> {
  readonly kind: 'grid';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Value[])[];
}

/** What may be published, for good. */
export interface ReleasedList<Shown> {
  readonly kind: 'list';
  readonly keys: readonly string[];
  readonly cells: readonly Released<Shown>[];
  readonly total: Released<Shown>;
  readonly suppressedCells: number;
}

export interface ReleasedGrid<Shown> {
  readonly kind: 'grid';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Released<Shown>[])[];
  readonly rowTotals: readonly Released<Shown>[];
  readonly columnTotals: readonly Released<Shown>[];
  readonly total: Released<Shown>;
  /** Hidden places, margins included. */
  readonly suppressedCells: number;
}

export type Release<Shown> = ReleasedList<Shown> | ReleasedGrid<Shown>;

/**
 * The disclosure gate: the table as it may be published. Margins are made here, by adding up. Hidden is what tells of
 * one to four persons, and as much besides, margins too, as it takes that someone who sees all the rest finds both
 * none and five possible for each of these groups. Which of the hidden ones were small is not told.
 *
 * @throws RangeError when the cells do not fit the keys, a key comes twice or a number is not whole or below 0
 */
export function releaseList<Value, Shown extends Value>(
  table: ListTable<Value>,
  measure: Measure<Value, Shown>,
): ReleasedList<Shown> {
  demandFit(table.keys, table.cells);
  const cells = table.cells.map((value) => checkedParts(measure, value));
  const shown = shownPlaces(listArcs(cells.length), [...cells, added(cells)], measure);
  return Object.freeze({
    kind: 'list',
    keys: Object.freeze([...table.keys]),
    cells: Object.freeze(shown.slice(0, -1)),
    total: at(shown, cells.length),
    suppressedCells: shown.filter((place) => place === 'suppressed').length,
  });
}

/** The gate for a table by two things; see {@link releaseList}. */
export function releaseGrid<Value, Shown extends Value>(
  table: GridTable<Value>,
  measure: Measure<Value, Shown>,
): ReleasedGrid<Shown> {
  const { rows, columns } = table;
  demandFit(rows, table.cells);
  for (const row of table.cells) demandFit(columns, row);
  const cells = table.cells.map((row) => row.map((value) => checkedParts(measure, value)));
  const rowTotals = cells.map((row) => added(row));
  const columnTotals = columns.map((_, column) => added(cells.map((row) => row[column] ?? [])));
  const places = [...cells.flat(), ...rowTotals, ...columnTotals, added(rowTotals)];
  const shown = shownPlaces(gridArcs(rows.length, columns.length), places, measure);
  const margins = rows.length * columns.length;
  return Object.freeze({
    kind: 'grid',
    rows: Object.freeze([...rows]),
    columns: Object.freeze([...columns]),
    cells: Object.freeze(
      rows.map((_, row) => Object.freeze(shown.slice(row * columns.length, (row + 1) * columns.length))),
    ),
    rowTotals: Object.freeze(shown.slice(margins, margins + rows.length)),
    columnTotals: Object.freeze(shown.slice(margins + rows.length, -1)),
    total: at(shown, places.length - 1),
    suppressedCells: shown.filter((place) => place === 'suppressed').length,
  });
}

function shownPlaces<Value, Shown extends Value>(
  arcs: Network['arcs'],
  places: readonly (readonly number[])[],
  measure: Measure<Value, Shown>,
): Released<Shown>[] {
  const layers = places[0]?.length ?? 0;
  const parts = Array.from({ length: layers }, (_, part) => places.map((place) => place[part] ?? 0));
  const secrets = places.flatMap((place, arc) =>
    measure.smallGroups(place).map((group): Secret => ({ arc, group })),
  );
  const hidden = placesToHide({ arcs, parts }, secrets);
  return places.map((place, arc) => (hidden.has(arc) ? 'suppressed' : measure.show(place)));
}

/** Part by part; a table without cells adds up to nothing. */
function added(places: readonly (readonly number[])[]): number[] {
  const layers = places[0]?.length ?? 0;
  return Array.from({ length: layers }, (_, part) =>
    places.reduce((sum, place) => sum + (place[part] ?? 0), 0),
  );
}

function checkedParts<Value, Shown extends Value>(
  measure: Measure<Value, Shown>,
  value: Value,
): readonly number[] {
  const parts = measure.partsOf(value);
  if (!parts.every((part) => Number.isSafeInteger(part) && part >= 0)) {
    throw new RangeError('persons are counted in whole numbers from 0');
  }
  return parts;
}

function demandFit(keys: readonly string[], cells: readonly unknown[]): void {
  if (keys.length !== cells.length) throw new RangeError('as many cells as keys');
  if (new Set(keys).size < keys.length) throw new RangeError('a key comes once');
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError('no such place');
  return item;
}
