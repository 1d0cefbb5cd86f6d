import { fillAll, level, reachShore } from '../land.js';
import { colour } from '../palette.js';
import { drawLine, fill } from '../pen.js';
import { drawFigure } from '../people/figure.js';
import { appears, remembered } from '../remembered.js';
import { box } from '../shapes.js';
import { drawSheet } from '../things/paper.js';
import { drawChairBack, drawLamp } from '../things/room.js';
import { draws, glide } from '../time.js';
import { BACKS, FACING } from './guests.js';
import { winterShore } from './winter.js';

const WALL = '#33515a';
const INK = '#0d1c20';

/** A table beside the usual one: twelve chairs, filled a few at a time. @type {import('../film.js').Drawing} */
export function drawTable(ctx, time, scene) {
  remembered(ctx, 'village hall', drawHall);
  drawFacing(ctx, time);
  remembered(ctx, 'long table', drawLongTable);
  drawSheet(ctx, { x: 640, y: 348, width: 96, height: 44, lines: 2, alpha: glide(time, 0.5, 1.3) });
  for (const { look, x, from } of BACKS) {
    appears(ctx, draws(time, from, from + 1.2), () =>
      drawFigure(ctx, look, {
        x,
        y: 634,
        scale: 0.8,
        seated: true,
        back: true,
        left: [-34, -130],
        right: [36, -130],
      }),
    );
    drawChairBack(ctx, { x, y: 566, ink: INK });
  }
  reachShore(ctx, time, scene, winterShore);
}

/** Only what is above the table is seen of them. */
function drawFacing(ctx, time) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, 1280, 370);
  ctx.clip();
  for (const { look, x, from } of FACING)
    appears(ctx, draws(time, from, from + 1.2), () =>
      drawFigure(ctx, look, {
        x,
        y: 470,
        scale: 0.8,
        seated: true,
        turn: (640 - x) / 900,
        left: [-26, -124],
        right: [28, -124],
        mouth: 0.4,
      }),
    );
  ctx.restore();
}

function drawHall(ctx) {
  fillAll(ctx, WALL);
  for (const y of [80, 160, 240, 320, 400, 480])
    drawLine(ctx, level(y, y, 8), { width: 1.6, colour: '#3d5f69', wobble: 0.2 });
  drawLamp(ctx, { x: 640, y: 110, floor: 600, spread: 1240, ink: INK });
  for (const { x } of FACING) drawChairBack(ctx, { x, y: 340, ink: INK });
}

function drawLongTable(ctx) {
  fill(ctx, box(96, 326, 1088, 96, 46), colour.woodDark);
  fill(ctx, box(96, 314, 1088, 92, 46), colour.wood);
  drawLine(ctx, box(96, 314, 1088, 92, 46), { width: 3, colour: INK, taper: false });
}
