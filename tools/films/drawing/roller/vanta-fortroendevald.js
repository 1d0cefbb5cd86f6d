import { drawShore, fillAll, hill, level } from '../land.js';
import { blend, colour, evening } from '../palette.js';
import { drawLine, fill, placed, trace } from '../pen.js';
import { appears } from '../remembered.js';
import { lead } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { box, curve } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawDesk, drawLamp } from '../things/room.js';
import { drawCoins, drawGlow, drawHouse, drawQuestion, drawTree } from '../things/signs.js';
import { draws, easeOut, glide, mix, span } from '../time.js';
import { nightShore } from './bay.js';

const WALL = '#27454f';
const PANEL = { width: 152, height: 158, top: 386, middle: 640 };

/** Reading in the evening: the matter from four sides, and a question put. @type {import('../film.js').Drawing} */
export function drawReading(ctx, time, scene) {
  fillAll(ctx, WALL);
  for (const y of [90, 180, 270, 360, 450, 540])
    drawLine(ctx, level(y, y, 12), { width: 1.6, colour: '#31525c', wobble: 0.2 });
  drawWindow(ctx);
  drawLamp(ctx, { x: 640, y: 128, floor: 600, spread: 900, lit: glide(time, 0.3, 1.4), ink: '#0d1c20' });
  drawAsking(ctx, time);
  appears(ctx, draws(time, 0.2, 1.5), () => {
    drawReader(ctx, time);
    drawDesk(ctx, { x: 220, y: 540, width: 840, floor: 600, panel: false, ink: '#0d1c20' });
    drawCup(ctx, 1010, 540);
  });
  if (time > 1.4) drawAccordion(ctx, time);
  drawHandOver(ctx, time);
  drawQuestion(ctx, { x: 790, y: 326, scale: 1.35, drawn: span(time, 5.6, 6.7), ink: evening.lamp });
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5), ...nightShore });
}

function drawWindow(ctx) {
  const frame = box(96, 136, 230, 214, 4);
  ctx.save();
  trace(ctx, frame);
  ctx.clip();
  fillAll(ctx, evening.skyTop);
  drawGlow(ctx, { x: 270, y: 192, radius: 17, tint: '#f3ead8', strength: 0.8 });
  fill(
    ctx,
    hill(
      [
        [80, 320],
        [150, 262],
        [220, 282],
        [290, 246],
        [340, 290],
      ],
      360,
    ).body,
    '#122c33',
  );
  ctx.restore();
  drawLine(ctx, frame, { width: 6, colour: '#0d1c20', taper: false });
  drawLine(
    ctx,
    [
      [211, 138],
      [211, 348],
    ],
    { width: 4, colour: '#0d1c20' },
  );
}

const reach = (time) => glide(time, 4.8, 5.6) * (1 - glide(time, 6.9, 7.8));
const reader = { x: 640, y: 672, scale: 1.42 };
const pen = (time) => [mix(48, 90, reach(time)), mix(-128, -216, reach(time))];

function drawReader(ctx, time) {
  const opened = span(time, 1.6, 4);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, 1280, 545);
  ctx.clip();
  drawFigure(ctx, lead.official, {
    ...reader,
    seated: true,
    turn: mix(-0.4, 0.35, opened) + reach(time) * 0.15,
    nod: 0.05,
    left: [-58, -140],
    right: pen(time),
    mouth: 0.3,
    blink: (time > 3 && time < 3.14) || (time > 8.3 && time < 8.44),
  });
  ctx.restore();
}

function drawAccordion(ctx, time) {
  const open = easeOut(span(time, 1.5, 3.6));
  const { height, top, middle } = PANEL;
  const width = PANEL.width * mix(0.12, 1, open);
  const fold = mix(26, 13, open);
  for (let at = 0; at < 4; at += 1) {
    const left = middle + (at - 2) * width;
    const [yl, yr] = at % 2 === 0 ? [0, fold] : [fold, 0];
    const face = [
      [left, top + yl],
      [left + width, top + yr],
      [left + width, top + height + yr],
      [left, top + height + yl],
    ];
    fill(ctx, face, at % 2 === 0 ? '#fffaf0' : '#f0e6d3');
    drawLine(ctx, [...face, face[0]], { width: 2.4, colour: '#0d1c20', seed: at, wobble: 0.3, taper: false });
    const shown = glide(time, 2.6 + at * 0.45, 3.3 + at * 0.45);
    placed(ctx, { x: left + width / 2, y: top + fold / 2, alpha: shown }, () => drawSide(ctx, at));
  }
}

function drawSide(ctx, at) {
  if (at === 0) drawBus(ctx, { x: 0, y: 112, scale: 0.54 });
  if (at === 1) drawCoins(ctx, { x: 0, y: 116, scale: 0.9 });
  if (at === 2) drawHouse(ctx, { x: 0, y: 122, scale: 0.88 });
  if (at === 3) drawTree(ctx, { x: 0, y: 124, scale: 0.86 });
}

/** The hand that writes lies over the paper; the rest of her is behind it. */
function drawHandOver(ctx, time) {
  if (reach(time) < 0.6) return;
  const [hx, hy] = pen(time);
  const [x, y] = [reader.x + hx * reader.scale, reader.y + hy * reader.scale];
  drawLine(
    ctx,
    [
      [x + 4, y + 2],
      [x + 26, y - 34],
    ],
    { width: 5, colour: colour.granite, wobble: 0 },
  );
}

/** The question goes back to where the material came from. */
function drawAsking(ctx, time) {
  const way = curve([762, 300], [640, 250], [420, 420], [-20, 396], 50);
  drawLine(ctx, way, {
    progress: glide(time, 6.7, 8.6),
    width: 2.6,
    colour: blend(evening.lamp, WALL, 0.2),
    wobble: 0.4,
  });
}

function drawCup(ctx, x, y) {
  fill(
    ctx,
    [
      [x - 20, y - 36],
      [x + 20, y - 36],
      [x + 15, y],
      [x - 15, y],
    ],
    colour.granite,
  );
  drawLine(ctx, curve([x + 19, y - 30], [x + 38, y - 32], [x + 34, y - 8], [x + 16, y - 10], 12), {
    width: 4,
    colour: colour.granite,
    wobble: 0,
  });
}
