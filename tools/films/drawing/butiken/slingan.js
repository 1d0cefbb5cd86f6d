import { drawPage } from '../land.js';
import { colour } from '../palette.js';
import { dot } from '../pen.js';
import { along } from '../shapes.js';
import { draws, glide, mix, span } from '../time.js';
import { ARROWS, drawShopLoop } from './shop-loop.js';

const MIDDLE = { x: 640, y: 336 };
const DRAWN = [2, 4.4, 6.6];

/** Cause and effect are drawn one arrow at a time, until the ring is closed. @type {import('../film.js').Drawing} */
export function drawLoop(ctx, time, scene) {
  drawPage(ctx, time, scene, 29);
  drawShopLoop(ctx, {
    ...MIDDLE,
    rounds: [draws(time, 0.4, 1.4), draws(time, 2.6, 3.6), draws(time, 5, 6)],
    arrows: DRAWN.map((from) => glide(time, from, from + 1.2)),
    stock: mix(0.9, 0.3, (span(time, 3, 4) + span(time, 8.4, 9.4)) / 2),
  });
  if (time > 8 && time < 10) drawTraveller(ctx, span(time, 8, 10));
}

/** Something that goes round: the turn that makes the next one. */
function drawTraveller(ctx, share) {
  const at = Math.min(2, Math.floor(share * 3));
  const { x, y } = along(ARROWS[at], share * 3 - at);
  dot(ctx, MIDDLE.x + x, MIDDLE.y + y, 13, colour.cloudberry);
}
