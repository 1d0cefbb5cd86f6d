import { reachShore } from '../land.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawBus } from '../things/bus.js';
import { drawStop } from '../things/stop.js';
import { draws, easeOut, glide, mix, span } from '../time.js';
import { stationOwner } from './guests.js';
import { drawWinter } from './winter.js';

const WAITING = [
  { look: people.worker, x: 1000, board: 5.4 },
  { look: people.skipper, x: 1090, board: 6.4 },
  { look: people.nurse, x: 1180, board: 7.4 },
];

/** Something small in earnest: one bus, one shift. @type {import('../film.js').Drawing} */
export function drawTrial(ctx, time, scene) {
  drawWinter(ctx, { light: glide(time, 0.6, 4) * 0.9 });
  appears(ctx, draws(time, 0.2, 1.4), () => drawStop(ctx, { x: 900, y: 560, scale: 0.92, shelter: false }));
  for (const { look, x, board } of WAITING)
    appears(ctx, draws(time, 0.4, 1.6) * (1 - glide(time, board, board + 0.7)), () =>
      drawFigure(ctx, look, { x, y: 592, scale: 0.86, turn: -0.7 }),
    );
  const x = mix(-240, 560, easeOut(span(time, 0.8, 5)));
  drawBus(ctx, {
    x,
    y: 592,
    scale: 2.1,
    body: '#2b7a70',
    travelled: x / 2.1,
    riders: [
      ...WAITING.map(({ look, board }) => ({ skin: look.skin, shown: glide(time, board + 0.3, board + 1) })),
      { skin: stationOwner.skin, shown: 1 },
    ],
  });
  reachShore(ctx, time, scene);
}
