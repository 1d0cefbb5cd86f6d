import { drawPage } from '../land.js';
import { colour } from '../palette.js';
import { drawDashes, drawLine, fill } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { curve } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawClock } from '../things/clock.js';
import { drawRound } from '../things/loop.js';
import { drawQuestion } from '../things/signs.js';
import { draws, glide, span } from '../time.js';

const OWNERS = [
  { look: people.nurse, x: 170, turn: -0.5, from: 3.4 },
  { look: people.farmer, x: 640, turn: 0, from: 5 },
  { look: people.teacher, x: 1110, turn: 0.5, from: 6.6 },
];

/** Three own a part each; the question lies between them. @type {import('../film.js').Drawing} */
export function drawNobodys(ctx, time, scene) {
  drawPage(ctx, time, scene, 23);
  for (const [at, { look, x, turn, from }] of OWNERS.entries()) {
    appears(ctx, draws(time, 0.3 + at * 0.3, 1.6 + at * 0.3), () =>
      drawFigure(ctx, look, { x, y: 600, scale: 0.96, turn, blink: time > 5 + at && time < 5.14 + at }),
    );
    drawRound(ctx, { x, y: 190, radius: 106, shown: glide(time, from, from + 0.8) }, () =>
      drawOwned(ctx, at),
    );
  }
  for (const [at, x] of [405, 875].entries())
    drawQuestion(ctx, { x, y: 440, scale: 2.2, drawn: span(time, 1.4 + at, 2.8 + at) });
}

function drawOwned(ctx, at) {
  if (at === 0) drawBus(ctx, { x: 0, y: 40, scale: 0.74 });
  if (at === 1) drawRoad(ctx);
  if (at === 2) drawClock(ctx, { x: 0, y: 0, radius: 70 });
}

function drawRoad(ctx) {
  const left = curve([-64, 66], [-30, 10], [30, 20], [4, -62]);
  const right = curve([52, 74], [60, 20], [66, 10], [18, -62]);
  fill(ctx, [...left, ...right.toReversed()], colour.stone);
  for (const edge of [left, right]) drawLine(ctx, edge, { width: 2.6 });
  drawDashes(ctx, curve([-4, 70], [14, 14], [48, 14], [11, -62]), {
    width: 3,
    colour: '#f3ead8',
    dash: 15,
    gap: 10,
  });
}
