import { reachShore } from '../land.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawTourBoat } from '../things/harbour.js';
import { draws, easeOut, mix, span } from '../time.js';
import { drawInlet } from './inlet.js';
import { SIX } from './passengers.js';

/** July: the tour boat comes in to the jetty. @type {import('../film.js').Drawing} */
export function drawJettyInJuly(ctx, time, scene) {
  drawInlet(ctx);
  appears(ctx, draws(time, 0.4, 1.6), () => {
    drawFigure(ctx, people.student, { x: 690, y: 550, scale: 0.5, turn: -0.6 });
    drawFigure(ctx, people.worker, { x: 760, y: 550, scale: 0.5, turn: -0.6, left: [-70, -190] });
  });
  drawTourBoat(ctx, { x: mix(-120, 360, easeOut(span(time, 0.6, 7.4))), y: 580, scale: 1.14, heads: SIX });
  reachShore(ctx, time, scene);
}
