import fc from 'fast-check';
import { attack, gridPlaces, gridSums } from './attacker.oracle.ts';
import type { Place } from './attacker.oracle.ts';
import { counts, shares } from './measure.ts';
import { mayFollow } from './may-follow.ts';
import type { Released, ReleasedGrid } from './release.ts';
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

  it('refuses what the sum of hidden numbers gives away', () => {
    const earlier = list({ a: 3, b: 7, c: 20 });

    expect(mayFollow(earlier, list({ a: 4, b: 8, c: 20 }), counts)).toBe(false);
    expect(mayFollow(earlier, list({ a: 4, b: 12, c: 20 }), counts)).toBe(true);
  });

  it('refuses what one release hides but both together tell', () => {
    const earlier = list({ a: 8, b: 7, c: 20 });
    const later = list({ a: 8, b: 7, c: 20, d: 3 });

    expect(later.cells).toContain('suppressed');
    expect(mayFollow(earlier, later, counts)).toBe(false);
  });

  it('refuses a hidden number that follows from several sums, none of them small', () => {
    const hide = (cells: readonly (readonly number[])[], also: readonly string[]): ReleasedGrid<number> => {
      const told = grid(cells.map((row) => row.map((cell) => cell * 100)));
      const blank = (name: string, value: number): Released<number> =>
        also.includes(name) ? 'suppressed' : value;
      return {
        ...told,
        cells: cells.map((row, r) => row.map((cell, c) => blank(`${r},${c}`, cell))),
        rowTotals: cells.map((row) => row.reduce((sum, cell) => sum + cell, 0)),
        columnTotals: cells.map((_, c) => cells.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
        total: cells.flat().reduce((sum, cell) => sum + cell, 0),
      };
    };
    const hidden = ['0,0', '0,1', '1,0', '1,1', '1,2', '2,2'];
    const before = [
      [9, 9, 9],
      [9, 9, 9],
      [9, 9, 9],
    ];
    const grown = [
      [15, 16, 9],
      [17, 18, 12],
      [9, 9, 16],
    ];
    const alsoLess = [
      [15, 16, 9],
      [17, 18, 12],
      [9, 3, 16],
    ];

    expect(mayFollow(hide(before, hidden), hide(grown, hidden), counts)).toBe(false);
    expect(mayFollow(hide(before, hidden), hide(alsoLess, hidden), counts)).toBe(false);
    expect(mayFollow(hide(before, hidden), hide(grown, [...hidden, '2,1', '0,2']), counts)).toBe(true);
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

/** The places whose change an attacker pins down to one to four, taking it that nobody left. */
function isolatedBy(earlier: ReleasedGrid<number>, later: ReleasedGrid<number>): string[] {
  const before = gridPlaces(earlier, (shown) => shown);
  const after = gridPlaces(later, (shown) => shown);
  const changes = new Map(
    [...before].map(([name, from]): [string, Place] => {
      const to = after.get(name) ?? 'suppressed';
      return [name, from === 'suppressed' || to === 'suppressed' ? 'suppressed' : to - from];
    }),
  );
  const conclude = attack(changes, gridSums(earlier.rows.length, earlier.columns.length));
  return [...changes.keys()].filter((name) => {
    const { low, high } = conclude([name]);
    return low > 1e-6 && high < 5 - 1e-6;
  });
}
