import { blend, colour } from '../palette.js';
import { drawLine, fill } from '../pen.js';
import { box, line, oval } from '../shapes.js';
import { level as levelLine } from '../land.js';

const HALF = 74;

/** The earth that a well goes down through: surface at y, down to `floor`. */
export function drawEarth(ctx, { y, floor }) {
  const edge = levelLine(y, 5, 3);
  fill(ctx, [...edge, [1300, floor], [-20, floor]], '#d4c5a1');
  fill(ctx, [...levelLine(y + 96, 12, 9), [1300, floor], [-20, floor]], '#c3b28b');
  for (let at = 0; at < 16; at += 1) {
    const [x, down] = [(at * 211) % 1260, y + 40 + ((at * 83) % Math.max(1, floor - y - 70))];
    fill(ctx, oval(x, down, 15 + (at % 3) * 6, 9 + (at % 2) * 4), blend('#c3b28b', colour.stone, 0.35));
  }
  drawLine(ctx, edge, { width: 3, colour: colour.lichen, seed: 3 });
}

/**
 * A section through a dug well: its kerb stands on the surface y, its bottom is at `floor`.
 * @param {{ x: number, y: number, floor: number, water?: number, rod?: number, mark?: number, ink?: string }} well
 *   water 0 to 1: how high it stands; rod and mark 0 to 1: the measuring rod, and the line that is drawn on it
 */
export function drawWell(ctx, { x, y, floor, water = 0.8, rod = 0, mark = 0, ink = colour.ink }) {
  const surface = floor - (floor - y - 20) * water;
  fill(ctx, box(x - HALF, y - 44, HALF * 2, floor - y + 44, 4), '#7d8780');
  fill(ctx, box(x - HALF + 16, y - 44, HALF * 2 - 32, floor - y + 40, 3), '#e9e3d2');
  fill(ctx, box(x - HALF + 16, surface, HALF * 2 - 32, floor - surface - 4, 2), '#7fa9b8');
  drawLine(ctx, line(x - HALF + 18, surface, x + HALF - 18, surface), { width: 3, colour: colour.fjord });
  for (let at = y - 44; at < floor - 20; at += 34)
    for (const side of [-1, 1])
      drawLine(ctx, line(x + side * (HALF - 15), at + 30, x + side * (HALF - 1), at + 30), {
        width: 1.8,
        colour: ink,
      });
  drawLine(ctx, box(x - HALF, y - 44, HALF * 2, floor - y + 44, 4), {
    width: 2.8,
    colour: ink,
    taper: false,
  });
  if (rod > 0) drawRod(ctx, { x, y, floor, rod, mark, ink });
}

/** Where the mark is on the rod. @returns {number} its y */
export const markOf = (y, floor) => floor - (floor - y - 20) * 0.46;

function drawRod(ctx, { x, y, floor, rod, mark, ink }) {
  const bottom = y - 120 + (floor - y + 108) * rod;
  fill(ctx, box(x - 7, y - 150, 14, bottom - y + 150, 3), '#f0d48a');
  drawLine(ctx, box(x - 7, y - 150, 14, bottom - y + 150, 3), { width: 2, colour: ink, taper: false });
  for (let at = y - 130; at < bottom - 8; at += 22)
    drawLine(ctx, line(x - 6, at, x + 1, at), { width: 1.6, colour: ink });
  const at = markOf(y, floor);
  drawLine(ctx, line(x - 44, at, x + 44, at), {
    progress: mark,
    width: 9,
    colour: colour.granite,
    taper: false,
  });
}
