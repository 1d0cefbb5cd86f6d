import fc from 'fast-check';
import { attack, gridPlaces, gridSums, listPlaces, listSums } from './testing/attacker.oracle.ts';
import type { Place } from './testing/attacker.oracle.ts';
import type { Share, ShownShare } from './measure.ts';
import { counts, isSmall, shares, smallestGroup } from './measure.ts';
import type { ReleasedGrid } from './release.ts';
import { releaseGrid, releaseList } from './release.ts';

const seed = 20261123; // the same tables every time
const keys = (letter: string, length: number) => Array.from({ length }, (_, index) => `${letter}${index}`);
const list = (cells: readonly number[]) =>
  releaseList({ kind: 'list', keys: keys('k', cells.length), cells }, counts);
const grid = (cells: readonly (readonly number[])[]) =>
  releaseGrid(
    { kind: 'grid', rows: keys('r', cells.length), columns: keys('c', cells[0]?.length ?? 0), cells },
    counts,
  );

/** Much that is empty, much that is small: the hard cases. */
const persons = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }));
const matrix = <Value>(cell: fc.Arbitrary<Value>, largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: largest }), fc.integer({ min: 1, max: largest }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

describe('releaseList', () => {
  it('shows what is large enough, with its total', () => {
    const release = list([12, 0, 5]);

    expect(release).toEqual({
      kind: 'list',
      keys: ['k0', 'k1', 'k2'],
      cells: [12, 0, 5],
      total: 17,
      suppressedCells: 0,
    });
  });

  it('hides one more where the total would give a small group away', () => {
    const release = list([12, 3, 7]);

    expect(release.cells).toEqual([12, 'suppressed', 'suppressed']);
    expect(release.total).toBe(22);
  });

  it('hides the total when nothing else is large enough to hide behind', () => {
    const release = list([3, 0]);

    expect(release.total).toBe('suppressed');
    expect(release.cells[0]).toBe('suppressed');
  });

  it('is never worked out, however the list looks', () => {
    fc.assert(
      fc.property(fc.array(persons, { maxLength: 12 }), (cells) => {
        const release = list(cells);

        const conclude = attack(listPlaces(release), listSums(cells.length));
        cells.forEach((cell, place) => {
          if (isSmall(cell)) expectUnknown(conclude([String(place)]));
        });
      }),
      { seed },
    );
  });

  it('is frozen: a release is for good', () => {
    const release = list([12, 3, 7]);

    expect(Object.isFrozen(release) && Object.isFrozen(release.cells)).toBe(true);
  });
});

describe('releaseGrid', () => {
  it('hides a rectangle round a small cell', () => {
    const release = grid([
      [3, 20, 30],
      [10, 20, 30],
      [40, 50, 60],
    ]);

    expect(release.suppressedCells).toBe(4);
    expect(release.cells[0]?.[0]).toBe('suppressed');
    expect([release.rowTotals, release.columnTotals, release.total]).toEqual([
      [53, 60, 150],
      [53, 90, 120],
      263,
    ]);
  });

  it('is never worked out by someone with a linear programme', () => {
    fc.assert(
      fc.property(matrix(persons, 7), (cells) => {
        const release = grid(cells);

        const places = gridPlaces(release, (shown) => shown);
        const conclude = attack(places, gridSums(cells.length, cells[0]?.length ?? 0));
        for (const [name, value] of trueNumbers(cells)) {
          if (isSmall(value)) expectUnknown(conclude([name]));
          if (places.get(name) !== 'suppressed') expect(places.get(name)).toBe(value);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('hides nothing that could be shown by itself', () => {
    fc.assert(
      fc.property(matrix(persons, 5), (cells) => {
        const truth = trueNumbers(cells);
        const places = gridPlaces(grid(cells), (shown) => shown);

        for (const [name, place] of places) {
          if (place !== 'suppressed' || isSmall(truth.get(name) ?? 0)) continue;
          const told = new Map(places).set(name, truth.get(name) ?? 0);
          expect(isLeaking(told, truth, cells)).toBe(true);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('catches a planted leak: with one place told, the same attacker works it out', () => {
    const cells = [
      [3, 20, 30],
      [10, 20, 30],
      [40, 50, 60],
    ];
    const release = grid(cells);
    const leaking: ReleasedGrid<number> = { ...release, cells: [['suppressed', 20, 30], ...cells.slice(1)] };

    const conclude = attack(
      gridPlaces(leaking, (shown) => shown),
      gridSums(3, 3),
    );

    expect(conclude(['0,0'])).toEqual({ low: 3, high: 3 });
    expect(
      isLeaking(
        gridPlaces(release, (shown) => shown),
        trueNumbers(cells),
        cells,
      ),
    ).toBe(false);
  });

  it('stays near the fewest places that could be hidden', () => {
    const sample = fc.sample(matrix(persons, 3), { seed, numRuns: 60 });

    const [hidden, fewest] = sample.reduce(
      ([ours, best], cells) => [ours + grid(cells).suppressedCells, best + fewestHidden(cells)],
      [0, 0],
    );

    expect(hidden).toBeLessThanOrEqual(fewest * 1.1);
  });

  it('takes tables of no size', () => {
    expect(grid([])).toMatchObject({ cells: [], total: 0, suppressedCells: 0 });
    expect(grid([[], []])).toMatchObject({ rowTotals: [0, 0], total: 0 });
  });

  it.each([[[[1.5]]], [[[-1]]], [[[Number.NaN]]], [[[5], [5, 6]]]])('refuses %j', (cells) => {
    expect(() => grid(cells)).toThrow(RangeError);
  });
});

describe('shares', () => {
  const shareGrid = (cells: readonly (readonly Share[])[]) =>
    releaseGrid(
      { kind: 'grid', rows: keys('r', cells.length), columns: keys('c', cells[0]?.length ?? 0), cells },
      shares,
    );
  const share = fc.tuple(persons, persons).map(([having, rest]) => ({ persons: having + rest, having }));

  it('shows persons, numerator and share together or not at all', () => {
    const release = releaseList(
      {
        kind: 'list',
        keys: ['a', 'b', 'c'],
        cells: [
          { persons: 20, having: 10 },
          { persons: 30, having: 30 },
          { persons: 40, having: 20 },
        ],
      },
      shares,
    );

    expect(release.cells).toEqual(['suppressed', 'suppressed', { persons: 40, having: 20, share: 0.5 }]);
    expect(release.total).toEqual({ persons: 90, having: 60, share: 60 / 90 });
  });

  it.each([
    [4, 2],
    [20, 3],
    [20, 17],
    [20, 0],
    [20, 20],
  ])('hides %d persons of whom %d', (all, having) => {
    const release = releaseList({ kind: 'list', keys: ['a'], cells: [{ persons: all, having }] }, shares);

    expect(release.cells).toEqual(['suppressed']);
  });

  it('has no share where there is nobody', () => {
    const release = releaseList({ kind: 'list', keys: ['a'], cells: [{ persons: 0, having: 0 }] }, shares);

    expect(release.cells).toEqual([{ persons: 0, having: 0, share: null }]);
  });

  it('is never worked out from persons and numerators together', () => {
    fc.assert(
      fc.property(matrix(share, 5), (cells) => {
        const release = shareGrid(cells);

        const conclude = attackShares(release);
        const having = trueNumbers(cells.map((row) => row.map((cell) => cell.having)));
        const rest = trueNumbers(cells.map((row) => row.map((cell) => cell.persons - cell.having)));
        for (const [name, part] of having) {
          const other = rest.get(name) ?? 0;
          if (isSmall(part) || (part === 0 && other > 0)) expectUnknown(conclude([`having ${name}`]));
          if (isSmall(other) || (other === 0 && part > 0)) expectUnknown(conclude([`rest ${name}`]));
          if (isSmall(part + other)) expectUnknown(conclude([`persons ${name}`]));
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  /** Attacks persons, numerators and complements at once, tied together place by place. */
  function attackShares(release: ReleasedGrid<ShownShare>) {
    const layers: [string, (shown: ShownShare) => number][] = [
      ['persons', (shown) => shown.persons],
      ['having', (shown) => shown.having],
      ['rest', (shown) => shown.persons - shown.having],
    ];
    const named = layers.map(([layer, read]) =>
      [...gridPlaces(release, read)].map(([name, place]): [string, Place] => [`${layer} ${name}`, place]),
    );
    const sums = layers.flatMap(([layer]) =>
      gridSums(release.rows.length, release.columns.length).map(({ terms, total }) => ({
        terms: terms.map((term) => `${layer} ${term}`),
        total: `${layer} ${total}`,
      })),
    );
    const ties = [...gridPlaces(release, () => 0).keys()].map((name) => ({
      terms: [`having ${name}`, `rest ${name}`],
      total: `persons ${name}`,
    }));
    return attack(new Map(named.flat()), [...sums, ...ties]);
  }
});

function expectUnknown({ low, high }: { low: number; high: number }): void {
  expect(low).toBeLessThan(1e-6);
  expect(high).toBeGreaterThan(smallestGroup - 1e-6);
}

function trueNumbers(cells: readonly (readonly number[])[]): Map<string, number> {
  const add = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  const columns = cells[0]?.map((_, c) => cells.map((row) => row[c] ?? 0)) ?? [];
  return new Map<string, number>([
    ...cells.flatMap((row, r) => row.map((cell, c): [string, number] => [`${r},${c}`, cell])),
    ...cells.map((row, r): [string, number] => [`${r},*`, add(row)]),
    ...columns.map((column, c): [string, number] => [`*,${c}`, add(column)]),
    ['*,*', add(cells.flat())],
  ]);
}

function isLeaking(
  places: ReadonlyMap<string, Place>,
  truth: ReadonlyMap<string, number>,
  cells: readonly (readonly number[])[],
): boolean {
  const conclude = attack(places, gridSums(cells.length, cells[0]?.length ?? 0));
  return [...truth].some(([name, value]) => {
    if (!isSmall(value)) return false;
    const { low, high } = conclude([name]);
    return low > 1e-6 || high < smallestGroup - 1e-6;
  });
}

/** By trying every set of places, smallest first. */
function fewestHidden(cells: readonly (readonly number[])[]): number {
  const truth = trueNumbers(cells);
  const own = [...truth].filter(([, value]) => isSmall(value)).map(([name]) => name);
  const others = [...truth.keys()].filter((name) => !own.includes(name));
  for (let more = 0; more <= others.length; more += 1) {
    for (const chosen of subsets(others, more)) {
      const hidden = new Set([...own, ...chosen]);
      const places = new Map(
        [...truth].map(([name, value]): [string, Place] => [name, hidden.has(name) ? 'suppressed' : value]),
      );
      if (!isLeaking(places, truth, cells)) return hidden.size;
    }
  }
  return truth.size;
}

function* subsets<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) yield [];
  for (let index = from; size > 0 && index < items.length; index += 1) {
    const item = items[index];
    if (item !== undefined) for (const rest of subsets(items, size - 1, index + 1)) yield [item, ...rest];
  }
}
