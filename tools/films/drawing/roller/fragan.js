import { drawShore } from '../land.js';
import { drawLine, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { drawFigure } from '../people/figure.js';
import { people } from '../people/cast.js';
import { drawBus } from '../things/bus.js';
import { drawStop } from '../things/stop.js';
import { draws, easeOut, glide, holds, span } from '../time.js';
import { drawBay, nightShore, ROAD } from './bay.js';

/** A bay in the evening; the bus comes along the shore; three wait for it. @type {import('../film.js').Drawing} */
export function drawQuestion(ctx, time, scene) {
  drawBay(ctx, { drawn: draws(time, 0, 3.4) });
  const come = easeOut(span(time, 2.2, 10.5));
  const x = -230 + come * 690;
  drawBus(ctx, {
    x,
    y: ROAD + 22,
    scale: 1.66,
    travelled: x / 1.66,
    ink: '#0a1719',
    beam: glide(time, 1.6, 2.6),
    body: '#2b7a70',
  });
  drawWaiting(ctx, time);
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 3), ...nightShore });
}

function drawWaiting(ctx, time) {
  const up = draws(time, 1.2, 2.8);
  appears(ctx, up, () => {
    drawStop(ctx, { x: 800, y: 590, scale: 0.94, ink: '#0a1719' });
    placed(ctx, {}, () => {
      const look = -0.75;
      drawFigure(ctx, people.worker, {
        x: 1074,
        y: 592,
        scale: 0.74,
        turn: look,
        blink: holds(time, 5, 5.12, 0.05) > 0.5,
      });
      drawFigure(ctx, people.elder, {
        x: 980,
        y: 594,
        scale: 0.74,
        turn: look,
        lean: -0.04,
        left: [-50, -140],
      });
      drawLine(
        ctx,
        [
          [942, 486],
          [936, 594],
        ],
        { width: 5, colour: '#3a2416' },
      );
      drawFigure(ctx, people.young, {
        x: 888,
        y: 594,
        scale: 0.74,
        turn: look + glide(time, 5, 6) * 0.1,
        left: [-28, -150],
        right: [26, -152],
      });
    });
  });
}
