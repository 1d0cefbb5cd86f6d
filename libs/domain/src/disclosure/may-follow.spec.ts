import fc from 'fast-check';
import { attack, gridPlaces, gridSums } from './testing/attacker.oracle.ts';
import type { Place } from './testing/attacker.oracle.ts';
import { counts, shares } from './measure.ts';
import { mayFollow } from './may-follow.ts';
import type { ReleasedGrid } from './release.ts';
import { releaseGrid, releaseList } from './release.ts';

const seed = 20261123;
const list = (cells: Readonly<Record<string, number>>) =>
  releaseList({ kind: 'list', keys: Object.keys(cells), cells: Object.values(cells) }, counts);
const grid = (cells: readonly (readonly number[])[]) =>
  releaseGrid(
    {
      kind: 'grid',
      rows: cells.map((_, row) => `r${row}`),
      columns: cells[0]?.map((_, column) => `c${column}`) ?? [],
      cells,
    },
    counts,
  );

describe('mayFollow', () => {
  it.each([
    ['nothing new', { a: 10, b: 20 }, true],
    ['five more', { a: 15, b: 20 }, true],
    ['three more', { a: 13, b: 20 }, false],
    ['four fewer', { a: 6, b: 20 }, false],
    ['a swap that the total does not show', { a: 12, b: 18 }, false],
    ['a new group that is large enough', { a: 10, b: 20, c: 5 }, true],
    ['a group that is gone', { b: 20 }, true],
  ])('with %s', (_, later, may) => {
    expect(mayFollow(list({ a: 10, b: 20 }), list(later), counts)).toBe(may);
  });

  it('refuses what the sum of hidden numbers gives away, though no shown number differs by little', () => {
    const earlier = list({ a: 3, b: 7, c: 20 });

    expect(mayFollow(earlier, list({ a: 4, b: 8, c: 30 }), counts)).toBe(false);
    expect(mayFollow(earlier, list({ a: 4, b: 12, c: 30 }), counts)).toBe(true);
  });

  it('refuses what one release hides but both together tell', () => {
    const earlier = list({ a: 8, b: 7, c: 20 });
    const later = list({ a: 8, b: 7, c: 20, d: 3 });

    expect(later.cells).toContain('suppressed');
    expect(mayFollow(earlier, later, counts)).toBe(false);
  });

  it('refuses a hidden number that follows from several sums, none of them small', () => {
    const hidden = ['0,0', '0,1', '1,0', '1,1', '1,2', '2,2'];
    const change = [
      [6, 7, 0],
      [8, 9, 3],
      [0, 0, 7],
    ];
    const someLeft = change.with(2, [0, -6, 7]);

    expect(mayFollow(nines(hidden), nines(hidden, change), counts)).toBe(false);
    expect(mayFollow(nines(hidden), nines(hidden, someLeft), counts)).toBe(false);
    expect(mayFollow(nines(hidden), nines([...hidden, '2,1', '0,2'], change), counts)).toBe(true);
  });

  it('refuses a hidden number that follows once it is taken that nobody left', () => {
    const hidden = ['0,0', '0,1', '0,2', '1,0', '1,2'];
    const change = [
      [1, 6, 0],
      [5, 0, 0],
      [0, 0, 0],
    ];

    expect(mayFollow(nines(hidden), nines(hidden, change), counts)).toBe(false);
  });

  it('refuses small changes in numerator or complement too', () => {
    const table = (having: number) =>
      releaseList({ kind: 'list', keys: ['a'], cells: [{ persons: 30, having }] }, shares);

    expect(mayFollow(table(10), table(10), shares)).toBe(true);
    expect(mayFollow(table(10), table(15), shares)).toBe(true);
    expect(mayFollow(table(10), table(12), shares)).toBe(false);
  });

  it('compares like with like only', () => {
    expect(() => mayFollow(list({ a: 10 }), grid([[10]]), counts)).toThrow(RangeError);
  });

  it('lets a table stand beside itself, hidden places and all, of any size', () => {
    const cells = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(fc.nat({ max: 20 }), { minLength: columns, maxLength: columns }), { maxLength: 5 }),
      );
    fc.assert(
      fc.property(cells, (table) => {
        expect(mayFollow(grid(table), grid(table), counts)).toBe(true);
      }),
      { seed, numRuns: 50 },
    );
  });

  it('never lets an attacker with a linear programme isolate one to four newcomers', () => {
    const size = 4;
    const persons = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }));
    const newcomers = fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 9 }));
    const square = (cell: fc.Arbitrary<number>) =>
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
    const outcomes = { let: 0, caught: 0 };

    fc.assert(
      fc.property(square(persons), square(newcomers), (before, more) => {
        const after = before.map((row, r) => row.map((cell, c) => cell + (more[r]?.[c] ?? 0)));
        const [earlier, later] = [grid(before), grid(after)];
        const isolated = isolatedBy(earlier, later);

        const may = mayFollow(earlier, later, counts);

        if (may) expect(isolated).toEqual([]);
        outcomes[may ? 'let' : 'caught'] += 1;
      }),
      { seed, numRuns: 100 },
    );
    expect(outcomes.let).toBeGreaterThan(10);
    expect(outcomes.caught).toBeGreaterThan(10);
  });
});

/** A release of nine in every cell and the change upon it, with these cells hidden and all margins shown. */
function nines(
  hidden: readonly string[],
  change: readonly (readonly number[])[] = Array(3).fill([0, 0, 0]),
): ReleasedGrid<number> {
  const cells = change.map((row) => row.map((more) => 9 + more));
  const add = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  return {
    kind: 'grid',
    rows: ['r0', 'r1', 'r2'],
    columns: ['c0', 'c1', 'c2'],
    cells: cells.map((row, r) => row.map((cell, c) => (hidden.includes(`${r},${c}`) ? 'suppressed' : cell))),
    rowTotals: cells.map(add),
    columnTotals: [0, 1, 2].map((c) => add(cells.map((row) => row[c] ?? 0))),
    total: add(cells.flat()),
    suppressedCells: hidden.length,
  };
}

/** Places, and sums of what is hidden in a line, whose change is pinned to one to four by taking it that nobody left. */
function isolatedBy(earlier: ReleasedGrid<number>, later: ReleasedGrid<number>): string[][] {
  const before = gridPlaces(earlier, (shown) => shown);
  const after = gridPlaces(later, (shown) => shown);
  const changes = new Map(
    [...before].map(([name, from]): [string, Place] => {
      const to = after.get(name) ?? 'suppressed';
      return [name, from === 'suppressed' || to === 'suppressed' ? 'suppressed' : to - from];
    }),
  );
  const sums = gridSums(earlier.rows.length, earlier.columns.length);
  const conclude = attack(changes, sums);
  const lines = sums.map(({ terms }) => terms.filter((term) => changes.get(term) === 'suppressed'));
  return [...[...changes.keys()].map((name) => [name]), ...lines].filter((names) => {
    const { low, high } = conclude(names);
    return low > 1e-6 && high < 5 - 1e-6;
  });
}
