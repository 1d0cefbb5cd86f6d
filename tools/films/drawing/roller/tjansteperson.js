import { drawContours, drawShore, fillAll } from '../land.js';
import { colour } from '../palette.js';
import { dot, drawLine, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { lead } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { along, curve, oval } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawMap } from '../things/map.js';
import { drawSheet } from '../things/paper.js';
import { drawDesk } from '../things/room.js';
import { drawCoins, drawHouse } from '../things/signs.js';
import { draws, easeOut, glide, mix, span } from '../time.js';

const START = [592, 338];
// Three ways of one weight: none is preferred.
const WAYS = [
  { line: curve(START, [690, 290], [770, 186], [990, 188]), from: 3 },
  { line: curve(START, [720, 352], [860, 304], [990, 324]), from: 4.9 },
  { line: curve(START, [680, 410], [790, 466], [990, 458]), from: 6.8 },
];

/** One sits with papers and a map, and lays out three ways. @type {import('../film.js').Drawing} */
export function drawServant(ctx, time, scene) {
  fillAll(ctx, colour.birch);
  drawContours(ctx, { seed: 33, progress: span(time, 0, 3) });
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5) });
  const grow = glide(time, 1.4, 2.8);
  appears(ctx, draws(time, 0.3, 1.6), () => drawDeskAndServant(ctx, time));
  if (time > 0.9) {
    drawMap(ctx, {
      x: mix(330, 872, grow),
      y: mix(440, 322, grow),
      scale: mix(0.16, 1, grow),
      angle: mix(-0.1, 0, grow),
      drawn: span(time, 1.6, 3.4),
    });
  }
  if (time > 2.8) drawWays(ctx, time);
}

function drawDeskAndServant(ctx, time) {
  const active = WAYS.findLast((way) => time >= way.from) ?? WAYS[0];
  const tip = along(active.line, easeOut(span(time, active.from, active.from + 1.3)));
  const point = glide(time, 2.2, 3);
  drawFigure(ctx, lead.servant, {
    x: 236,
    y: 650,
    scale: 1.24,
    seated: true,
    turn: 0.62,
    nod: mix(0.07, (tip.y - 330) / 1900, point),
    left: [-40, -112],
    right: [mix(46, 104, point), mix(-112, -166 + (tip.y - 330) * 0.1, point)],
    blink: (time > 4.4 && time < 4.54) || (time > 8.4 && time < 8.54),
  });
  drawDesk(ctx, { x: 56, y: 486, width: 420, floor: 598 });
  drawSheet(ctx, { x: 116, y: 472, width: 84, height: 22, lines: 0 });
  drawSheet(ctx, { x: 124, y: 464, width: 84, height: 20, lines: 0, angle: -0.03 });
}

function drawWays(ctx, time) {
  dot(ctx, ...START, 9, colour.fjord);
  for (const [at, { line, from }] of WAYS.entries()) {
    const drawn = easeOut(span(time, from, from + 1.3));
    drawLine(ctx, line, { progress: drawn, width: 6, colour: colour.fjord, seed: at + 3, wobble: 0.9 });
    const shown = glide(time, from + 1, from + 1.7);
    if (shown <= 0) continue;
    const [x, y] = line[line.length - 1];
    const rest = (1 - shown) * 14;
    drawLine(ctx, oval(x + 86, y, 78, 60), { progress: shown, width: 2.4, colour: colour.fjord, seed: at });
    placed(ctx, { alpha: shown }, () => drawEnd(ctx, at, x + 86, y + rest));
  }
}

function drawEnd(ctx, at, x, y) {
  if (at === 0) drawBus(ctx, { x, y: y + 24, scale: 0.5 });
  if (at === 1) drawCoins(ctx, { x, y: y + 32, scale: 0.78 });
  if (at === 2) drawHouse(ctx, { x, y: y + 36, scale: 0.72 });
}
