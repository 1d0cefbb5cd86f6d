import { drawPage } from '../land.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawHourglass } from '../things/loop.js';
import { drawDesk } from '../things/room.js';
import { draws, glide, span } from '../time.js';
import { drawYears } from './stacks.js';

/** The years side by side on the counter: only so is it seen that they fall. @type {import('../film.js').Drawing} */
export function drawDelay(ctx, time, scene) {
  drawPage(ctx, time, scene, 43);
  appears(ctx, draws(time, 0.3, 1.6), () => {
    drawFigure(ctx, people.shopkeeper, {
      x: 260,
      y: 668,
      scale: 1.36,
      seated: true,
      turn: 0.2 + glide(time, 3, 4.4) * 0.5,
      nod: 0.05,
      left: [-44, -132],
      right: [54, -134],
      mouth: 0.1,
      blink: time > 5.4 && time < 5.54,
    });
    drawDesk(ctx, { x: 70, y: 490, width: 1140, floor: 598 });
    drawHourglass(ctx, { x: 470, y: 416, scale: 1.6, run: 0.2 + Math.round(span(time, 1, 8) * 12) / 20 });
  });
  drawYears(ctx, { x: 660, y: 482, scale: 1.3, shown: span(time, 2.6, 7.4) });
}
