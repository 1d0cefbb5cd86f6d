import { drawShore, level } from '../land.js';
import { colour, evening, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { lead, people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { drawCommittee } from '../things/committee.js';
import { drawSheet } from '../things/paper.js';
import { drawDesk } from '../things/room.js';
import { drawCoins } from '../things/signs.js';
import { drawStop } from '../things/stop.js';
import { draws, glide, mix, span } from '../time.js';
import { drawBay, nightShore } from './bay.js';

const INK = '#081416';

/** The dark stop, the smaller pile, and the one who knows of both. @type {import('../film.js').Drawing} */
export function drawUnwelcome(ctx, time, scene) {
  drawBay(ctx, { dim: 0.42 });
  drawForeground(ctx);
  appears(ctx, draws(time, 5.6, 7), () => drawAlone(ctx, time));
  appears(ctx, draws(time, 2.6, 3.8), () => drawLess(ctx, time));
  placed(ctx, { x: 884, y: 402, scale: 0.42 }, () => {
    appears(ctx, draws(time, 0.6, 1.8), () => drawCommittee(ctx, { nods: [0.05, 0.05, -0.05, -0.05] }));
  });
  appears(ctx, draws(time, 0.3, 1.6), () => drawKnowing(ctx, time));
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5), ...nightShore });
}

function drawForeground(ctx) {
  fill(ctx, [...level(498, 61, 7), [1300, 720], [-20, 720]], '#132c31');
  drawLine(ctx, level(498, 61, 7), { width: 2.4, colour: glaze(colour.birch, 0.3) });
  for (const at of [1, 2, 3])
    drawLine(ctx, level(498 + at * 24, 61 + at * 0.06, 7), { width: 1.6, colour: '#1f3d42' });
}

function drawAlone(ctx, time) {
  drawStop(ctx, { x: 62, y: 592, scale: 0.98, lit: 0, ink: INK });
  drawFigure(ctx, people.worker, {
    x: 236,
    y: 596,
    scale: 0.86,
    turn: mix(-0.75, 0.1, glide(time, 7.6, 8.8)),
    nod: glide(time, 7.8, 9) * 0.08,
    mouth: -0.3,
    pale: 0.3,
    air: '#132c31',
    left: [-38, -118],
    right: [38, -118],
    blink: time > 9.3 && time < 9.44,
  });
}

function drawLess(ctx, time) {
  fill(
    ctx,
    [
      [950, 570],
      [1230, 570],
      [1206, 596],
      [974, 596],
    ],
    '#2b4a50',
  );
  drawLine(
    ctx,
    [
      [946, 570],
      [1234, 570],
    ],
    { width: 4, colour: '#c9d6cf' },
  );
  drawCoins(ctx, { x: 1090, y: 568, scale: 1.8, left: 1 - 0.5 * glide(time, 3.9, 5.6), ink: '#e8dcc0' });
}

function drawKnowing(ctx, time) {
  const away = glide(time, 7.9, 9.2);
  fill(
    ctx,
    [
      [640, 300],
      [664, 300],
      [800, 596],
      [500, 596],
    ],
    glaze(evening.lamp, 0.12),
  );
  drawFigure(ctx, lead.servant, {
    x: 650,
    y: 636,
    scale: 1.06,
    seated: true,
    turn: mix(-0.35, 0.8, away),
    nod: mix(0.09, -0.03, away),
    mouth: 0.1,
    left: [-34, -136],
    right: [34, -138],
    blink: (time > 3 && time < 3.14) || (time > 7.6 && time < 7.74),
  });
  drawDesk(ctx, { x: 520, y: 506, width: 260, floor: 600, ink: INK, tone: '#a98656' });
  drawSheet(ctx, {
    x: 650,
    y: 474,
    width: 104,
    height: 60,
    lines: 3,
    corner: true,
    written: span(time, 1, 2.4),
    ink: INK,
  });
}
