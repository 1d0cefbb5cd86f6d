import type { Terrain } from './terrain.ts';

export type Point = readonly [x: number, y: number];

/** The four sides of a cell, named by where they stand. */
type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Marching squares: for each way the corners of a cell can lie above (bit 1) or below the level, the sides
 * that its line enters and leaves by, with the higher ground to the right. Bits: top left 8, top right 4,
 * bottom right 2, bottom left 1. Saddles (5, 10) are cut so that the high corners stay apart.
 * Source: W. E. Lorensen, H. E. Cline, “Marching cubes” (1987), in two dimensions.
 */
const crossings: readonly (readonly [Side, Side])[][] = [
  [],
  [['bottom', 'left']],
  [['right', 'bottom']],
  [['right', 'left']],
  [['top', 'right']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['top', 'bottom']],
  [['top', 'left']],
  [['left', 'top']],
  [['bottom', 'top']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['right', 'top']],
  [['left', 'right']],
  [['bottom', 'right']],
  [['left', 'bottom']],
  [],
];

/** Ground outside the grid lies far below, so every line closes into a ring just outside the picture. */
const OUTSIDE = -10;

/**
 * The closed rings, in grid units, along which a terrain has the given height. Together (even-odd) they
 * bound all ground above it. Every ring ends where it began, which is not repeated.
 */
export const levelLines = ({ columns, rows, heightAt }: Terrain, level: number): Point[][] => {
  const height = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? OUTSIDE : heightAt(column, row);
  const between = (a: number, b: number) => (level - a) / (b - a);
  /** From where a line enters a cell to where it leaves: keys are places on grid edges. */
  const next = new Map<string, { key: string; point: Point }>();
  for (let row = -1; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      const tl = height(column, row);
      const tr = height(column + 1, row);
      const br = height(column + 1, row + 1);
      const bl = height(column, row + 1);
      const shape = +(tl > level) * 8 + +(tr > level) * 4 + +(br > level) * 2 + +(bl > level);
      const place = (side: Side): { key: string; point: Point } => {
        if (side === 'top') return { key: `h${column},${row}`, point: [column + between(tl, tr), row] };
        if (side === 'bottom')
          return { key: `h${column},${row + 1}`, point: [column + between(bl, br), row + 1] };
        if (side === 'left') return { key: `v${column},${row}`, point: [column, row + between(tl, bl)] };
        return { key: `v${column + 1},${row}`, point: [column + 1, row + between(tr, br)] };
      };
      for (const [from, to] of crossings[shape] ?? []) next.set(place(from).key, place(to));
    }
  }
  const rings: Point[][] = [];
  while (next.size > 0) {
    const ring: Point[] = [];
    let [key] = next.keys();
    for (let step = key === undefined ? undefined : next.get(key); key !== undefined && step;) {
      next.delete(key);
      ring.push(step.point);
      key = step.key;
      step = next.get(key);
    }
    rings.push(ring);
  }
  return rings;
};
