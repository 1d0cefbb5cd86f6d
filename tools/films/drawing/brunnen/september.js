import { reachShore } from '../land.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawTourBoat } from '../things/harbour.js';
import { drawCoins } from '../things/signs.js';
import { draws, easeInOut, glide, mix, span } from '../time.js';
import { drawInlet } from './inlet.js';
import { THREE } from './passengers.js';

/** Fewer in the boat, and what that costs. @type {import('../film.js').Drawing} */
export function drawSeptember(ctx, time, scene) {
  drawInlet(ctx, { autumn: 1 });
  appears(ctx, draws(time, 0.4, 1.6), () =>
    drawFigure(ctx, people.student, {
      x: 720,
      y: 550,
      scale: 0.56,
      turn: -0.75,
      mouth: 0,
      blink: time > 6 && time < 6.14,
    }),
  );
  drawTourBoat(ctx, {
    x: mix(390, 250, easeInOut(span(time, 1.4, 8))),
    y: 580,
    scale: 1.14,
    way: -1,
    heads: THREE,
  });
  drawCoins(ctx, {
    x: 850,
    y: 590,
    scale: 0.8,
    drawn: glide(time, 0.6, 1.6),
    left: 1 - 0.5 * glide(time, 4, 6),
  });
  reachShore(ctx, time, scene);
}
