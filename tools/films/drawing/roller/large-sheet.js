// A sheet seen close: a line with its uncertainty, and boxes of which one is empty.
import { colour, glaze } from '../palette.js';
import { drawDashes, drawLine, fill, placed } from '../pen.js';
import { box, curve } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawCoins, drawHouse } from '../things/signs.js';

const SHEET = box(290, 66, 700, 496, 6);

export function drawLargeSheet(ctx) {
  placed(ctx, { x: 9, y: 11 }, () => fill(ctx, SHEET, glaze(colour.ink, 0.12)));
  fill(ctx, SHEET, '#fffdf8');
  drawLine(ctx, SHEET, { width: 3, taper: false });
}

/** @param {{ line: number, band: number }} drawn 0 to 1 each */
export function drawBand(ctx, { line, band }) {
  drawLine(
    ctx,
    [
      [360, 130],
      [360, 500],
      [930, 500],
    ],
    { width: 2.6, colour: glaze(colour.ink, 0.6) },
  );
  const way = curve([364, 180], [520, 200], [700, 330], [918, 392], 40);
  const spread = way.map((_, at) => band * (4 + (at / 40) ** 1.2 * 84));
  const upper = way.map(([x, y], at) => [x, y - spread[at]]);
  const lower = way.map(([x, y], at) => [x, y + spread[at] * 0.9]);
  if (band > 0) {
    fill(ctx, [...upper, ...lower.toReversed()], '#cfe0e8');
    drawDashes(ctx, upper, { width: 2, colour: glaze(colour.fjord, 0.7), dash: 10, gap: 10 });
    drawDashes(ctx, lower, { width: 2, colour: glaze(colour.fjord, 0.7), dash: 10, gap: 10 });
  }
  drawLine(ctx, way, { progress: line, width: 7, colour: colour.fjord });
}

const BOXES = [
  [350, 116],
  [660, 116],
  [350, 330],
  [660, 330],
];

/** @param {{ asked: number }} at 0 to 1: how clearly the empty one is pointed out */
export function drawBoxes(ctx, { asked }) {
  for (const [at, [x, y]] of BOXES.entries()) {
    const square = box(x, y, 270, 184, 8);
    if (at === 3) {
      fill(ctx, square, glaze(colour.cloudberry, 0.22 * asked));
      drawDashes(ctx, square, { width: 4, colour: colour.ink, dash: 20, gap: 15 });
      continue;
    }
    fill(ctx, square, '#f3eee2');
    drawLine(ctx, square, { width: 2.6, taper: false, seed: at });
    if (at === 0) drawBus(ctx, { x: x + 135, y: y + 140, scale: 0.9 });
    if (at === 1) drawCoins(ctx, { x: x + 135, y: y + 152, scale: 1.4 });
    if (at === 2) drawHouse(ctx, { x: x + 135, y: y + 154, scale: 1.2 });
  }
}
