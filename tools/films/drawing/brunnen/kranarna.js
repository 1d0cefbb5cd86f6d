import { drawPage } from '../land.js';
import { colour } from '../palette.js';
import { dot, drawLine, fill } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { box, curve, oval } from '../shapes.js';
import { drawRound } from '../things/loop.js';
import { drawGlow } from '../things/signs.js';
import { drawTap } from '../things/tap.js';
import { easeInOut, glide, span } from '../time.js';

const PIPE = 378;
const TAPS = [150, 395, 640, 885, 1130].map((x, at) => ({ x, from: 1.6 + at * 1.5 }));

/** Five taps; whichever is turned, a coin falls from someone. @type {import('../film.js').Drawing} */
export function drawTaps(ctx, time, scene) {
  drawPage(ctx, time, scene, 83);
  fill(ctx, box(-20, PIPE - 15, 1320, 30, 4), '#b8a67f');
  for (const y of [PIPE - 15, PIPE + 15])
    drawLine(
      ctx,
      [
        [-20, y],
        [1300, y],
      ],
      { width: 2.6, seed: y },
    );
  for (const [at, { x, from }] of TAPS.entries()) {
    drawTap(ctx, { x, y: PIPE, scale: 1.2, turned: glide(time, from, from + 0.8) });
    drawRound(ctx, { x, y: 150, radius: 94, shown: glide(time, from - 0.8, from) }, () => drawSign(ctx, at));
    drawFalling(ctx, x, span(time, from + 0.6, from + 1.4));
  }
}

function drawFalling(ctx, x, share) {
  if (share <= 0) return;
  const y = 466 + easeInOut(share) * 114;
  fill(ctx, oval(x, y + 9, 34, 11), '#b97a22');
  fill(ctx, oval(x, y, 34, 11), colour.cloudberry);
  drawLine(ctx, oval(x, y, 34, 11), { width: 2.2, taper: false });
}

function drawSign(ctx, at) {
  [drawPin, drawLateSun, drawBoardwalk, drawThree, drawBook][at](ctx);
}

function drawPin(ctx) {
  const pin = [
    ...curve([0, 56], [-60, -10], [-46, -60], [0, -60], 18),
    ...curve([0, -60], [46, -60], [60, -10], [0, 56], 18),
  ];
  fill(ctx, pin, colour.granite);
  drawLine(ctx, pin, { width: 2.6 });
  dot(ctx, 0, -22, 15, '#fffdf8');
}

function drawLateSun(ctx) {
  drawGlow(ctx, { x: 0, y: 4, radius: 30 });
  fill(ctx, box(-70, 14, 140, 30, 3), '#fffdf8');
  drawLine(
    ctx,
    [
      [-66, 14],
      [66, 14],
    ],
    { width: 3, colour: colour.spruce },
  );
  drawLine(
    ctx,
    [
      [-44, 30],
      [44, 30],
    ],
    { width: 2.4, colour: colour.fjord },
  );
}

function drawBoardwalk(ctx) {
  for (let at = 0; at < 6; at += 1) {
    const [y, half] = [-48 + at * 20, 18 + at * 8];
    const plank = [
      [-half, y],
      [half, y],
      [half + 5, y + 14],
      [-half - 5, y + 14],
    ];
    fill(ctx, plank, at % 2 ? colour.wood : colour.woodDark);
    drawLine(ctx, [...plank, plank[0]], { width: 2, seed: at });
  }
}

function drawThree(ctx) {
  for (const [look, x] of [
    [people.student, -40],
    [people.skipper, 2],
    [people.elder, 44],
  ])
    drawFigure(ctx, look, { x, y: 62, scale: 0.4 });
}

function drawBook(ctx) {
  for (const side of [-1, 1]) {
    const page = [
      ...curve([0, -34], [side * 20, -50], [side * 50, -46], [side * 68, -36], 12),
      [side * 68, 40],
      ...curve([side * 68, 40], [side * 50, 30], [side * 20, 28], [0, 42], 12),
    ];
    fill(ctx, page, '#f3ead8');
    drawLine(ctx, [...page, page[0]], { width: 2.6 });
    for (const y of [-20, -4, 12])
      drawLine(
        ctx,
        [
          [side * 16, y],
          [side * 54, y - 2],
        ],
        { width: 2, colour: colour.stone, seed: y },
      );
  }
}
