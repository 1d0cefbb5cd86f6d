import { chanceFrom } from './chance.ts';

/** Heights in a grid, row by row; the sea is below 0. */
export interface Terrain {
  columns: number;
  rows: number;
  heightAt: (column: number, row: number) => number;
}

interface Hill {
  x: number;
  y: number;
  width: number;
  height: number;
}

const COLUMNS = 34;
const ROWS = 20;

/**
 * A piece of coast: land that rises from a sea on one side, with hills and bays. Height is a slope across
 * the picture plus Gaussian hills, positive and negative, so that its level lines bend as shorelines do.
 */
export const terrainFrom = (seed: string): Terrain => {
  const chance = chanceFrom(seed);
  const turn = (chance() - 0.5) * 1.9; // which way the land rises, about straight up
  const slope = { x: Math.sin(turn), y: -Math.cos(turn) };
  const sea = 0.22 + chance() * 0.2;
  const hills: Hill[] = Array.from({ length: 9 }, () => ({
    x: chance() * 1.7,
    y: chance(),
    width: 0.1 + chance() * 0.2,
    height: (chance() - 0.42) * 0.75,
  }));
  const heights: number[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const x = (column / (COLUMNS - 1)) * 1.7;
      const y = row / (ROWS - 1);
      const rise = (x - 0.85) * slope.x * 0.8 + (y - 0.5) * slope.y * 1.3 + 0.5 - sea;
      const bumps = hills.reduce(
        (sum, hill) =>
          sum + hill.height * Math.exp(-((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * hill.width ** 2)),
        0,
      );
      heights.push(rise + bumps);
    }
  }
  return {
    columns: COLUMNS,
    rows: ROWS,
    heightAt: (column, row) => heights[row * COLUMNS + column] ?? Number.NEGATIVE_INFINITY,
  };
};
