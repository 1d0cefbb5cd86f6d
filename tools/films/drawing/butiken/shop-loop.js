// The loop of the shop: fewer customers, thinner shelves, more who drive to town, fewer customers.
import { colour } from '../palette.js';
import { placed } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { oval } from '../shapes.js';
import { drawCar } from '../things/car.js';
import { drawArrow, drawRound } from '../things/loop.js';
import { drawShelves } from '../things/shop.js';

const REACH = 196;
const ROUND = 92;
/** Where each round picture is, from the loop's middle: customers, shelves, car. */
export const PLACES = [-90, 30, 150].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle) * REACH * 1.25, Math.sin(angle) * REACH];
});

/** The arrows, in the order of cause and effect. */
export const ARROWS = [-56, 62, 184].map((degrees, at) =>
  oval(0, 0, REACH * 1.25, REACH, (degrees * Math.PI) / 180, ([50, 56, 50][at] * Math.PI) / 180),
);

/**
 * Its middle is at x, y.
 * @param {{ x: number, y: number, scale?: number, rounds?: number[], arrows?: number[], stock?: number, tints?: string[] }} loop
 *   rounds and arrows 0 to 1: how far each has come; tints of the arrows
 */
export function drawShopLoop(
  ctx,
  { x, y, scale = 1, rounds = [1, 1, 1], arrows = [1, 1, 1], stock = 0.4, tints = [] },
) {
  placed(ctx, { x, y, scale }, () => {
    for (const [at, way] of ARROWS.entries())
      if (arrows[at] > 0)
        drawArrow(ctx, way, { progress: arrows[at], width: 8, colour: tints[at] ?? colour.spruce, seed: at });
    for (const [at, [px, py]] of PLACES.entries())
      drawRound(ctx, { x: px, y: py, radius: ROUND, shown: rounds[at] }, () => drawPart(ctx, at, stock));
  });
}

function drawPart(ctx, at, stock) {
  if (at === 0) {
    drawFigure(ctx, people.elder, { x: -28, y: 62, scale: 0.42, turn: 0.3 });
    drawFigure(ctx, people.teacher, { x: 30, y: 62, scale: 0.4, turn: -0.3 });
  }
  if (at === 1) drawShelves(ctx, { x: -62, y: 42, width: 124, rows: 3, step: 38, stock, seed: 5 });
  if (at === 2) drawCar(ctx, { x: 0, y: 36, scale: 0.66, driver: people.teacher.skin });
}
