import { colour } from '../palette.js';
import { drawContours, drawShore, fillAll } from '../land.js';
import { appears } from '../remembered.js';
import { lead, people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { drawBus } from '../things/bus.js';
import { drawScales } from '../things/scales.js';
import { drawCoins } from '../things/signs.js';
import { draws, glide, span, swing } from '../time.js';

const CROWD = [
  [people.farmer, 92, 506, 0.86],
  [people.student, 178, 470, 0.82],
  [people.skipper, 262, 448, 0.8],
  [people.nurse, 352, 440, 0.79],
  [people.teacher, 440, 446, 0.8],
  [people.elder, 612, 462, 0.82],
  [people.young, 700, 504, 0.86],
];

const GROUND_LINE = 604;

/** One steps forward from among the people; scales grow before her. @type {import('../film.js').Drawing} */
export function drawOfficial(ctx, time, scene) {
  fillAll(ctx, colour.birch);
  drawContours(ctx, { seed: 11, progress: span(time, 0, 3) });
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5) });
  appears(ctx, draws(time, 0.3, 2), () => {
    for (const [look, x, y, scale] of CROWD.toSorted((a, b) => a[2] - b[2])) {
      drawFigure(ctx, look, { x, y: y + 60, scale, turn: (400 - x) / 900, pale: 0.62 });
    }
  });
  appears(ctx, draws(time, 0.3, 2), () => drawStepping(ctx, time));
  const tilt = 0.063 * swing(time - 5.6, 2.6, 0.42) + 0.012;
  drawScales(
    ctx,
    { x: 1004, y: GROUND_LINE, scale: 1.06, drawn: span(time, 3, 5.6), tilt },
    {
      left: () => drawBus(ctx, { x: 0, y: 6, scale: 0.52, lit: 1 }),
      right: () => drawCoins(ctx, { x: 0, y: 10, scale: 0.9, drawn: span(time, 4.9, 5.9) }),
    },
  );
}

function drawStepping(ctx, time) {
  const step = glide(time, 1.8, 3.4);
  const walking = step > 0 && step < 1;
  const colours = 1 - glide(time, 0.9, 2);
  const raise = glide(time, 5.6, 6.8);
  drawFigure(ctx, lead.official, {
    x: 524 - step * 6,
    y: 520 + step * 86,
    scale: 0.84 + step * 0.36,
    turn: 0.1 + step * 0.55,
    pale: 0.62 * colours,
    walk: walking ? step * 4 : undefined,
    nod: glide(time, 6, 7) * 0.05,
    right: [46 + raise * 52, -114 - raise * 38],
    blink: time > 7.4 && time < 7.54,
  });
}
