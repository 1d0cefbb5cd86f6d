import { colour } from '../palette.js';
import { drawDashes, drawLine, fill, placed } from '../pen.js';
import { oval } from '../shapes.js';
import { draws } from '../time.js';

const HEIGHTS = [9, 8, 7, 5, 3];
const COIN = 17;
const STEP = 92;

/**
 * Five years of takings as stacks of coins, each lower than the one before; they stand on y, the first at x.
 * @param {{ x: number, y: number, scale?: number, shown?: number }} years shown 0 to 1: they come in turn, then the line along their tops
 */
export function drawYears(ctx, { x, y, scale = 1, shown = 1 }) {
  placed(ctx, { x, y, scale }, () => {
    for (const [at, height] of HEIGHTS.entries()) {
      const there = draws(shown, at * 0.16, at * 0.16 + 0.12);
      placed(ctx, { x: at * STEP, alpha: there }, () => {
        for (let coin = 0; coin < height; coin += 1) drawFlatCoin(ctx, -coin * COIN);
      });
    }
    const tops = HEIGHTS.map((height, at) => [at * STEP, -height * COIN - 26]);
    drawDashes(ctx, tops, {
      progress: draws(shown, 0.8, 1),
      width: 3,
      colour: colour.granite,
      dash: 12,
      gap: 10,
    });
  });
}

function drawFlatCoin(ctx, y) {
  const side = [...oval(0, y, 34, 10, 0, Math.PI, 20), ...oval(0, y - COIN, 34, 10, Math.PI, -Math.PI, 20)];
  fill(ctx, side, '#b97a22');
  fill(ctx, oval(0, y - COIN, 34, 10), colour.cloudberry);
  drawLine(ctx, oval(0, y - COIN, 34, 10), { width: 2, wobble: 0.3, taper: false });
  drawLine(ctx, [[-34, y - COIN], ...oval(0, y, 34, 10, Math.PI, -Math.PI, 20), [34, y - COIN]], {
    width: 2,
    wobble: 0.3,
  });
}
