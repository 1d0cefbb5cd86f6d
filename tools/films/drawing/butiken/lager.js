import { drawSky, level, reachShore } from '../land.js';
import { colour } from '../palette.js';
import { drawLine, fill, risen } from '../pen.js';
import { drawShop } from '../things/shop.js';
import { glide } from '../time.js';
import { drawShopLoop } from './shop-loop.js';
import { drawYears } from './stacks.js';

const SURFACE = 222;
const MIDDLE = 384;

/** A section through the ground: event, pattern, structure. @type {import('../film.js').Drawing} */
export function drawLayers(ctx, time, scene) {
  drawSky(ctx, { light: 0.9, horizon: 260 });
  drawGroundLayer(ctx, SURFACE, '#d9d2b4', 3);
  drawShop(ctx, { x: 640, y: SURFACE + 4, scale: 0.7, stock: 0.22, lit: 0.2, note: 1 });
  fill(ctx, [...level(SURFACE, 3, 4), [1300, SURFACE + 30], [-20, SURFACE + 30]], '#d9d2b4');
  drawYears(ctx, { x: 482, y: 372, scale: 0.66, shown: glide(time, 1.8, 4.4) });
  risen(ctx, { x: -20, top: MIDDLE - 8, width: 1320, bottom: 640, progress: glide(time, 4.4, 6.2) }, () => {
    drawGroundLayer(ctx, MIDDLE, '#cbbf98', 6);
    drawShopLoop(ctx, { x: 640, y: 500, scale: 0.37, stock: 0.3 });
  });
  reachShore(ctx, time, scene);
}

function drawGroundLayer(ctx, y, tint, seed) {
  const edge = level(y, seed, 4);
  fill(ctx, [...edge, [1300, 720], [-20, 720]], tint);
  drawLine(ctx, edge, { width: 3, colour: colour.bark, seed });
}
