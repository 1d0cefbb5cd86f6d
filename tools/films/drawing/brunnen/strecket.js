import { drawSky, reachShore } from '../land.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawEarth, drawWell } from '../things/well.js';
import { draws, glide, mix } from '../time.js';

const SURFACE = 340;

/** A line is drawn on the rod while all are on good terms. @type {import('../film.js').Drawing} */
export function drawMark(ctx, time, scene) {
  drawSky(ctx, { light: 0.9, horizon: SURFACE });
  drawEarth(ctx, { y: SURFACE, floor: 604 });
  const down = glide(time, 2.6, 4.6);
  drawWell(ctx, { x: 640, y: SURFACE, floor: 580, water: 0.6, rod: down, mark: glide(time, 6.4, 7.6) });
  appears(ctx, draws(time, 0.3, 1.5), () => {
    const look = glide(time, 3, 4) * -0.05;
    drawFigure(ctx, people.skipper, {
      x: 330,
      y: SURFACE + 2,
      scale: 0.9,
      turn: 0.7,
      nod: -look,
      blink: time > 5 && time < 5.14,
    });
    drawFigure(ctx, people.elder, {
      x: 470,
      y: SURFACE + 4,
      scale: 0.92,
      turn: 0.7,
      nod: -look,
      blink: time > 8 && time < 8.14,
    });
    drawFigure(ctx, people.warden, {
      x: 772,
      y: SURFACE + 4,
      scale: 0.92,
      turn: -0.75,
      nod: look,
      left: [mix(-46, -122, down), mix(-114, -146, down)],
      blink: time > 6 && time < 6.14,
    });
  });
  reachShore(ctx, time, scene);
}
