import fc from 'fast-check';
import { sealRings, sealTicks } from '../seal.tsx';
import { shorelinePaths } from '../shoreline-cover.tsx';
import { chanceFrom } from './chance.ts';
import { levelLines } from './level-lines.ts';
import type { Terrain } from './terrain.ts';
import { smoothRing } from './smooth-path.ts';

const COLUMNS = 7;
const ROWS = 5;

const terrains = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: COLUMNS * ROWS,
    maxLength: COLUMNS * ROWS,
  })
  .map((heights): Terrain => ({
    columns: COLUMNS,
    rows: ROWS,
    heightAt: (column, row) => heights[row * COLUMNS + column] ?? Number.NaN,
  }));

/** Height on an edge of the grid, between its two corners. */
const heightOn = ({ heightAt }: Terrain, x: number, y: number): number => {
  const [left, right, top, bottom] = [Math.floor(x), Math.ceil(x), Math.floor(y), Math.ceil(y)];
  const start = heightAt(left, top);
  return start + (heightAt(right, bottom) - start) * (x - left + (y - top));
};

describe('level lines', () => {
  it('stand at their level everywhere inside the grid', () => {
    fc.assert(
      fc.property(terrains, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (terrain, level) => {
        const inside = levelLines(terrain, level)
          .flat()
          .filter(([x, y]) => x >= 0 && y >= 0 && x <= COLUMNS - 1 && y <= ROWS - 1);

        for (const [x, y] of inside) expect(heightOn(terrain, x, y)).toBeCloseTo(level, 6);
      }),
    );
  });

  it('are closed: each step of a ring stays within one cell, the last one home included', () => {
    fc.assert(
      fc.property(terrains, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (terrain, level) => {
        for (const ring of levelLines(terrain, level)) {
          ring.forEach(([x, y], place) => {
            const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [Number.NaN, Number.NaN];

            expect(Math.max(Math.abs(nextX - x), Math.abs(nextY - y))).toBeLessThanOrEqual(1);
          });
        }
      }),
    );
  });

  it('draw an island as one ring and a flat sea as none', () => {
    const island: Terrain = { columns: 3, rows: 3, heightAt: (x, y) => (x === 1 && y === 1 ? 1 : -1) };
    const sea: Terrain = { columns: 3, rows: 3, heightAt: () => -1 };

    expect(levelLines(island, 0)).toHaveLength(1);
    expect(levelLines(sea, 0)).toEqual([]);
  });
});

describe('a smooth ring', () => {
  it('starts and ends between its last and first point', () => {
    const path = smoothRing([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);

    expect(path).toBe('M0 5Q0 0 5 0 10 0 10 5 10 10 5 10 0 10 0 5Z');
  });
});

describe('pictures from a seed', () => {
  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(shorelinePaths(seed)).toEqual(shorelinePaths(seed));
        expect(sealRings(seed)).toEqual(sealRings(seed));
        expect(sealTicks(seed)).toEqual(sealTicks(seed));
      }),
      { numRuns: 20 },
    );
  });

  it('are different for different seeds', () => {
    const seeds = Array.from({ length: 60 }, (_, number) => `course-${number}`);

    expect(new Set(seeds.map((seed) => shorelinePaths(seed).join())).size).toBe(seeds.length);
    expect(new Set(seeds.map((seed) => sealRings(seed).join())).size).toBe(seeds.length);
    expect(new Set(seeds.map(sealTicks)).size).toBe(seeds.length);
  });

  it('always show both sea and land', () => {
    const shores = Array.from({ length: 60 }, (_, number) => shorelinePaths(`course-${number}`)[0] ?? '');

    for (const shore of shores) expect(shore.length).toBeGreaterThan(100);
  });

  it('stay small enough to stand in the page', () => {
    for (const seed of ['a', 'b', 'c', 'd'])
      expect(shorelinePaths(seed).join('').length).toBeLessThan(30_000);
  });
});

describe('chance', () => {
  it('lies from 0 up to 1 and fills that room evenly', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const chance = chanceFrom(seed);
        const numbers = Array.from({ length: 400 }, chance);

        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
        expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 0);
      }),
    );
  });
});
