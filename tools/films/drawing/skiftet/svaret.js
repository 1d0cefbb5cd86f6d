import { reachShore } from '../land.js';
import { drawLine, fill, trace } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { box, curve, line } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { draws, glide, mix } from '../time.js';
import { stationOwner } from './guests.js';
import { drawWinter } from './winter.js';

const DRIVER = { skin: stationOwner.skin, shown: 1 };
const HALF = 640;

/** One shift came along, the other did not; both are answers. @type {import('../film.js').Drawing} */
export function drawAnswer(ctx, time, scene) {
  half(ctx, 0, () => {
    drawWinter(ctx, { light: 1 });
    const riders = [people.worker, people.skipper, people.nurse].map(({ skin }) => ({ skin, shown: 1 }));
    drawBus(ctx, { x: 320, y: 588, scale: 2.3, body: '#2b7a70', riders: [...riders, DRIVER] });
  });
  half(ctx, HALF, () => {
    drawWinter(ctx);
    const x = mix(1000, 1090, glide(time, 3.4, 7));
    drawBus(ctx, {
      x,
      y: 588,
      scale: 1.5,
      body: '#2b7a70',
      ink: '#0a1719',
      beam: 1,
      travelled: x,
      riders: [{ skin: '', shown: 0 }, { skin: '', shown: 0 }, { skin: '', shown: 0 }, DRIVER],
    });
    appears(ctx, draws(time, 2.6, 3.8), () => drawLate(ctx, time));
  });
  drawLine(ctx, line(HALF, 0, HALF, 596), { width: 7, colour: '#f3ead8', taper: false });
  reachShore(ctx, time, scene);
}

function half(ctx, x, draw) {
  ctx.save();
  trace(ctx, [
    [x, 0],
    [x + HALF, 0],
    [x + HALF, 720],
    [x, 720],
  ]);
  ctx.clip();
  draw();
  ctx.restore();
}

function drawLate(ctx, time) {
  drawFigure(ctx, people.student, {
    x: 740,
    y: 594,
    scale: 1,
    turn: 0.7,
    mouth: -0.1,
    nod: -0.04 * glide(time, 7, 8),
    blink: time > 6 && time < 6.14,
  });
  const towel = [
    ...curve([694, 376], [690, 396], [690, 430], [692, 458], 8),
    ...curve([722, 458], [724, 420], [724, 392], [720, 372], 8),
  ];
  fill(ctx, towel, '#f3ead8');
  drawLine(ctx, [...towel, towel[0]], { width: 2, colour: '#0a1719' });
  fill(ctx, box(692, 440, 30, 7, 1), '#2b7a70');
}
