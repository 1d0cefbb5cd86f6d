import { drawPage } from '../land.js';
import { colour, glaze } from '../palette.js';
import { drawDashes, drawLine, fill, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { box, curve, moved, oval } from '../shapes.js';
import { drawEider, drawNest } from '../things/eider.js';
import { drawTourBoat } from '../things/harbour.js';
import { drawCoins } from '../things/signs.js';
import { draws, glide } from '../time.js';
import { THREE } from './passengers.js';

const UNPAID = [
  { x: 210, y: 190, from: 4 },
  { x: 210, y: 440, from: 5.4 },
  { x: 1070, y: 316, from: 6.8 },
];
const RADIUS = 112;

/** What is on the bill, and what is not. @type {import('../film.js').Drawing} */
export function drawBill(ctx, time, scene) {
  drawPage(ctx, time, scene, 13);
  appears(ctx, draws(time, 0.3, 1.4), () => drawPaper(ctx));
  placed(ctx, { alpha: glide(time, 1.2, 2) }, () => {
    drawTourBoat(ctx, { x: 560, y: 226, scale: 0.5, heads: THREE });
    drawSoup(ctx, 560, 420);
  });
  drawCoins(ctx, { x: 750, y: 232, scale: 0.8, drawn: glide(time, 2, 3) });
  drawCoins(ctx, { x: 750, y: 424, scale: 0.8, drawn: glide(time, 2.6, 3.6) });
  for (const [at, { x, y, from }] of UNPAID.entries())
    placed(ctx, { x, y, alpha: glide(time, from, from + 0.9) }, () => drawUnpaid(ctx, at));
}

function drawPaper(ctx) {
  const sheet = box(430, 70, 420, 490, 4);
  fill(ctx, moved(sheet, 6, 8), glaze(colour.ink, 0.12));
  fill(ctx, sheet, '#fffdf8');
  drawLine(ctx, sheet, { width: 2.6, taper: false });
  for (const y of [290, 480])
    drawLine(
      ctx,
      [
        [470, y],
        [810, y],
      ],
      { width: 2, colour: glaze(colour.ink, 0.35), seed: y },
    );
}

function drawSoup(ctx, x, y) {
  const bowl = [...curve([x - 74, y - 54], [x - 60, y], [x + 60, y], [x + 74, y - 54], 20)];
  fill(ctx, oval(x, y - 54, 74, 17), '#e0a458');
  fill(ctx, [...bowl, ...oval(x, y - 54, 74, 17, 0, Math.PI)], colour.fjord);
  drawLine(ctx, bowl, { width: 2.6 });
  drawLine(ctx, oval(x, y - 54, 74, 17), { width: 2.4, taper: false });
}

function drawUnpaid(ctx, at) {
  fill(ctx, oval(0, 0, RADIUS, RADIUS), '#fffdf8');
  if (at === 0) drawQuiet(ctx);
  if (at === 1) drawSmallWell(ctx);
  if (at === 2) {
    drawNest(ctx, { x: 0, y: 40, scale: 0.9 });
    drawEider(ctx, { x: -8, y: 38, scale: 0.8 });
  }
  drawDashes(ctx, oval(0, 0, RADIUS, RADIUS), { width: 3, colour: colour.stone, dash: 16, gap: 12 });
}

function drawQuiet(ctx) {
  for (const [from, to, top] of [
    [-86, 4, -46],
    [-14, 88, -34],
  ]) {
    const ridge = curve([from, 8], [from + 24, top - 14], [to - 28, top - 14], [to, 8], 16);
    fill(ctx, ridge, '#a9c2b6');
    drawLine(ctx, ridge, { width: 2.4, colour: colour.spruce });
  }
  for (const [y, half] of [
    [24, 80],
    [44, 64],
    [64, 40],
  ])
    drawLine(
      ctx,
      [
        [-half, y],
        [half, y],
      ],
      { width: 2.6, colour: colour.fjord, seed: y },
    );
}

function drawSmallWell(ctx) {
  fill(ctx, box(-46, 0, 92, 62, 4), '#9aa39c');
  fill(ctx, oval(0, 0, 46, 13), '#7fa9b8');
  drawLine(ctx, oval(0, 0, 46, 13), { width: 2.4, taper: false });
  drawLine(ctx, box(-46, 0, 92, 62, 4), { width: 2.4, taper: false });
  for (const side of [-1, 1])
    drawLine(
      ctx,
      [
        [side * 42, 0],
        [side * 42, -56],
      ],
      { width: 5, colour: colour.bark },
    );
  fill(
    ctx,
    [
      [-62, -50],
      [0, -86],
      [62, -50],
    ],
    '#7d4a36',
  );
  drawLine(
    ctx,
    [
      [-62, -50],
      [0, -86],
      [62, -50],
      [-62, -50],
    ],
    { width: 2.4 },
  );
}
