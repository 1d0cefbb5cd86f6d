import { drawPage } from '../land.js';
import { blend, colour } from '../palette.js';
import { drawLine, fill, risen } from '../pen.js';
import { lead, people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { curve, moved } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawSheet } from '../things/paper.js';
import { drawPump } from '../things/pump.js';
import { drawTree } from '../things/signs.js';
import { draws, glide, span } from '../time.js';
import { stationOwner } from './guests.js';

const RISING = curve([30, 520], [420, 520], [700, 210], [1250, 206]);
const SINKING = curve([30, 224], [360, 230], [520, 510], [800, 540]);

/** Something grows while something shrinks, and somebody lives on each. @type {import('../film.js').Drawing} */
export function drawCrossing(ctx, time, scene) {
  drawPage(ctx, time, scene, 37);
  drawBand(ctx, SINKING, blend(colour.granite, '#ffffff', 0.6), colour.granite, draws(time, 0.6, 2.2));
  drawBand(ctx, RISING, blend(colour.spruce, '#ffffff', 0.6), colour.spruce, draws(time, 1.8, 3.6));
  for (const [x, y, scale] of [
    [84, 500, 0.34],
    [160, 496, 0.44],
    [250, 480, 0.56],
  ])
    drawTree(ctx, { x, y, scale, drawn: glide(time, 2, 3) });
  const riders = [people.nurse, people.skipper, people.student, people.worker].map(({ skin }) => ({
    skin,
    shown: 1,
  }));
  appears(ctx, glide(time, 3, 4), () => drawBus(ctx, { x: 1120, y: 186, scale: 1.2, riders }));
  appears(ctx, glide(time, 0.8, 1.8), () => drawPump(ctx, { x: 110, y: 208, scale: 1.1 }));
  appears(ctx, draws(time, 3.6, 4.8), () => drawOwner(ctx, time));
}

function drawBand(ctx, middle, tint, edge, progress) {
  const [over, under] = [moved(middle, 0, -24), moved(middle, 0, 24)];
  risen(ctx, { x: -20, top: 150, width: 1320, bottom: 600, progress }, () =>
    fill(ctx, [...over, ...under.toReversed()], tint),
  );
  for (const side of [over, under]) drawLine(ctx, side, { progress, width: 2.6, colour: edge });
}

function drawOwner(ctx, time) {
  drawPump(ctx, { x: 850, y: 598, scale: 0.56 });
  const ask = glide(time, 5, 5.8);
  drawFigure(ctx, stationOwner, {
    x: 960,
    y: 600,
    scale: 0.84,
    turn: 0.6,
    right: [46 + ask * 30, -114 - ask * 34],
    mouth: 0.1,
    blink: time > 8.4 && time < 8.54,
  });
  drawFigure(ctx, lead.servant, {
    x: 1150,
    y: 600,
    scale: 0.84,
    turn: -0.6,
    nod: 0.05 * glide(time, 6.2, 7),
    left: [-34 + Math.sin(time * 6) * 3 * glide(time, 6.6, 7) * (1 - glide(time, 8.4, 9)), -162],
    right: [30, -160],
  });
  drawSheet(ctx, {
    x: 1122,
    y: 452,
    width: 56,
    height: 46,
    angle: 0.1,
    lines: 3,
    written: span(time, 6.6, 9),
  });
}
