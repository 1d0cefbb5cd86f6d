import type { ReleasedGrid, ReleasedList } from '../release.ts';
import { rangesUnder } from './simplex.oracle.ts';
import type { Programme } from './simplex.oracle.ts';

/** One number of a release: known, or one to be worked out. */
export type Place = number | 'suppressed';

/** Places that add up to another place. */
export interface Sum {
  readonly terms: readonly string[];
  readonly total: string;
}

export const gridPlaces = <Shown extends object | number>(
  release: ReleasedGrid<Shown>,
  read: (shown: Shown) => number,
): Map<string, Place> => {
  const value = (shown: Shown | 'suppressed'): Place => (typeof shown === 'string' ? shown : read(shown));
  return new Map([
    ...release.cells.flatMap((row, r) => row.map((cell, c): [string, Place] => [`${r},${c}`, value(cell)])),
    ...release.rowTotals.map((total, r): [string, Place] => [`${r},*`, value(total)]),
    ...release.columnTotals.map((total, c): [string, Place] => [`*,${c}`, value(total)]),
    ['*,*', value(release.total)] as [string, Place],
  ]);
};

export const gridSums = (rows: number, columns: number): Sum[] => {
  const row = [...Array(rows).keys()];
  const column = [...Array(columns).keys()];
  return [
    ...row.map((r) => ({ terms: column.map((c) => `${r},${c}`), total: `${r},*` })),
    ...column.map((c) => ({ terms: row.map((r) => `${r},${c}`), total: `*,${c}` })),
    { terms: row.map((r) => `${r},*`), total: '*,*' },
    { terms: column.map((c) => `*,${c}`), total: '*,*' },
  ];
};

export const listPlaces = (release: ReleasedList<number>): Map<string, Place> =>
  new Map([...release.cells.map((cell, c): [string, Place] => [String(c), cell]), ['*', release.total]]);

export const listSums = (cells: number): Sum[] => [
  { terms: [...Array(cells).keys()].map(String), total: '*' },
];

/** What the attacker concludes about a place or a sum of places. */
export function attack(
  places: ReadonlyMap<string, Place>,
  sums: readonly Sum[],
): (names: readonly string[]) => { low: number; high: number } {
  const unknown = [...places].filter(([, place]) => place === 'suppressed').map(([name]) => name);
  const number = new Map(unknown.map((name, index) => [name, index]));
  const programme: Programme = {
    variables: unknown.length,
    equations: sums.map(({ terms, total }) =>
      equation([...terms.map((term) => [term, 1] as const), [total, -1]]),
    ),
  };
  const range = rangesUnder(programme);
  return (names) => {
    const known = names.reduce((sum, name) => sum + valueOf(name), 0);
    const { low, high } = range(names.flatMap((name) => number.get(name) ?? []));
    return { low: known + low, high: known + high };
  };

  function equation(signed: readonly (readonly [string, number])[]): Programme['equations'][number] {
    const terms = new Map<number, number>();
    let equals = 0;
    for (const [name, sign] of signed) {
      const variable = number.get(name);
      if (variable === undefined) equals -= sign * valueOf(name);
      else terms.set(variable, sign);
    }
    return { terms, equals };
  }

  function valueOf(name: string): number {
    const place = places.get(name);
    return place === undefined || place === 'suppressed' ? 0 : place;
  }
}
