import { reachShore } from '../land.js';
import { fill } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawEider } from '../things/eider.js';
import { drawGlow } from '../things/signs.js';
import { drawEarth, drawWell } from '../things/well.js';
import { draws, glide, mix, span } from '../time.js';
import { drawInlet } from './inlet.js';

const SURFACE = 436;
const FLOOR = 588;

/** They lift the lid and take the reading. @type {import('../film.js').Drawing} */
export function drawYearAfter(ctx, time, scene) {
  drawInlet(ctx, { light: 0.75, hamlet: false });
  drawGlow(ctx, { x: 1010, y: 150, radius: 34, tint: '#f3bd5c', strength: 0.8 });
  drawEider(ctx, { x: mix(60, 210, span(time, 1, 9)), y: 420, scale: 0.5 });
  drawEarth(ctx, { y: SURFACE, floor: 604 });
  drawWell(ctx, { x: 640, y: SURFACE, floor: FLOOR, water: 0.54, rod: 1, mark: 1 });
  drawLid(ctx, glide(time, 1.6, 3));
  appears(ctx, draws(time, 0.2, 1.4), () => drawReaders(ctx, time));
  reachShore(ctx, time, scene);
}

function drawLid(ctx, lifted) {
  const [x, y] = [mix(640, 470, lifted), mix(SURFACE - 52, SURFACE - 8, lifted)];
  fill(
    ctx,
    [
      [x - 80, y - 8],
      [x + 80, y - 8],
      [x + 80, y + 8],
      [x - 80, y + 8],
    ],
    '#7a5238',
  );
}

function drawReaders(ctx, time) {
  const look = glide(time, 3, 4);
  drawFigure(ctx, people.elder, {
    x: 350,
    y: SURFACE + 6,
    scale: 1,
    turn: 0.7,
    nod: 0.08 * look,
    mouth: 0.5,
  });
  drawFigure(ctx, people.warden, {
    x: 810,
    y: SURFACE + 6,
    scale: 1,
    turn: -0.7,
    nod: -0.08 * look,
    left: [mix(-46, -96, look), mix(-114, -150, look)],
    mouth: 0.5,
    blink: time > 7 && time < 7.14,
  });
}
