import { drawSky, level, reachShore } from '../land.js';
import { colour } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { box, through } from '../shapes.js';
import { drawEider, drawNest } from '../things/eider.js';
import { drawQuestion } from '../things/signs.js';
import { drawEarth, drawWell } from '../things/well.js';
import { draws, glide, mix, span } from '../time.js';

const SURFACE = 340;
const FLOOR = 580;
const SPLIT = 720;

/** The water sinks, a nest is empty, and nobody knows for certain why. @type {import('../film.js').Drawing} */
export function drawSinking(ctx, time, scene) {
  drawSky(ctx, { light: 1, horizon: SURFACE });
  drawEarth(ctx, { y: SURFACE, floor: 604 });
  drawSea(ctx);
  drawWell(ctx, { x: 260, y: SURFACE, floor: FLOOR, water: mix(0.86, 0.4, span(time, 1.6, 6.4)) });
  appears(ctx, draws(time, 0.3, 1.4), () => drawGuest(ctx, time));
  drawNest(ctx, { x: 1010, y: 396, scale: 0.9 });
  appears(ctx, 1 - glide(time, 4.6, 5.6), () => drawEider(ctx, { x: 1002, y: 394, scale: 0.84 }));
  drawQuestion(ctx, { x: 640, y: 210, scale: 2, drawn: span(time, 6.6, 8) });
  reachShore(ctx, time, scene);
}

function drawSea(ctx) {
  fill(ctx, [...level(SURFACE + 96, 2, 1, SPLIT, 1300), [1300, 604], [SPLIT, 604]], '#b4d0d2');
  const islet = through([
    [830, 470],
    [880, 424],
    [960, 398],
    [1060, 396],
    [1140, 420],
    [1210, 470],
  ]);
  fill(
    ctx,
    [...level(SURFACE - 6, 2, 1, SPLIT, 1300), [1300, SURFACE + 110], [SPLIT, SURFACE + 110]],
    '#b4d0d2',
  );
  fill(ctx, islet, '#b9aa96');
  drawLine(ctx, islet, { width: 2.8, colour: colour.stone });
  const shore = through([
    [SPLIT + 6, SURFACE - 4],
    [SPLIT - 6, 400],
    [SPLIT + 10, 480],
    [SPLIT - 8, 604],
  ]);
  drawLine(ctx, shore, { width: 3, colour: colour.lichen });
}

function drawGuest(ctx, time) {
  const fills = glide(time, 1.2, 2) * (1 - glide(time, 6.2, 7));
  drawFigure(ctx, people.teacher, {
    x: 430,
    y: SURFACE + 2,
    scale: 0.86,
    turn: -0.7,
    nod: -0.05 * fills,
    left: [mix(-46, -92, fills), mix(-114, -128, fills)],
    blink: time > 4 && time < 4.14,
  });
  placed(ctx, { x: mix(392, 350, fills), y: mix(250, 226, fills) }, () => {
    fill(ctx, box(-9, -20, 18, 44, 5), colour.fjord);
    fill(ctx, box(-5, -30, 10, 12, 2), '#f3ead8');
  });
}
