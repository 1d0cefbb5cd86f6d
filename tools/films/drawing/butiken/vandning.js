import { drawPage } from '../land.js';
import { colour } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { box, line } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawShelves, drawShop } from '../things/shop.js';
import { drawCoins } from '../things/signs.js';
import { draws, easeOut, glide, mix, span } from '../time.js';

/** Money fills the shelf once; errands at the same door bring people back. @type {import('../film.js').Drawing} */
export function drawTurning(ctx, time, scene) {
  drawPage(ctx, time, scene, 61);
  appears(ctx, draws(time, 0.2, 1.2), () => drawGrant(ctx, time));
  appears(ctx, draws(time, 0.2, 1.2), () => drawErrands(ctx, time));
}

function drawGrant(ctx, time) {
  const stock = 0.3 + 0.7 * glide(time, 1.6, 2.4) - 0.72 * span(time, 3.4, 7);
  drawShelves(ctx, { x: 70, y: 560, width: 230, rows: 3, step: 88, stock, seed: 5 });
  for (const at of [70, 300]) drawLine(ctx, line(at, 300, at, 598), { width: 6, colour: colour.woodDark });
  placed(ctx, { x: 186, y: mix(236, 290, glide(time, 0.8, 1.8)), alpha: 1 - glide(time, 1.8, 2.6) }, () =>
    drawCoins(ctx, { x: 0, y: 0 }),
  );
}

function drawErrands(ctx, time) {
  const light = glide(time, 8.4, 9.4);
  drawShop(ctx, { x: 980, y: 560, scale: 1.14, stock: mix(0.25, 0.6, light), lit: light, note: 0 });
  placed(ctx, { x: 1208, y: 562, alpha: glide(time, 6.6, 7.2) }, () => drawParcel(ctx));
  drawBus(ctx, {
    x: mix(460, 600, easeOut(span(time, 4.4, 6.8))),
    y: 592,
    scale: 1.1,
    travelled: time < 6.8 ? time * 60 : 0,
  });
  appears(ctx, glide(time, 6.6, 7.2), () => drawArriving(ctx, glide(time, 7, 9)));
}

function drawArriving(ctx, walk) {
  for (const [look, from, to] of [
    [people.elder, 740, 1050],
    [people.young, 680, 980],
  ]) {
    drawFigure(ctx, look, {
      x: mix(from, to, walk),
      y: 598,
      scale: 0.7,
      turn: 0.7,
      walk: walk > 0 && walk < 1 ? walk * 6 : undefined,
    });
  }
}

function drawParcel(ctx) {
  fill(ctx, box(-32, -48, 64, 48, 3), colour.wood);
  fill(ctx, box(-6, -48, 12, 48, 1), '#f3ead8');
  drawLine(ctx, box(-32, -48, 64, 48, 3), { width: 2.4, taper: false });
}
