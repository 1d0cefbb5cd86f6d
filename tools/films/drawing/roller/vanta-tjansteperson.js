import { drawContours, drawShore, fillAll } from '../land.js';
import { colour } from '../palette.js';
import { drawDashes, drawLine, fill, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { lead, people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { drawReach } from '../people/reach.js';
import { along, box, curve } from '../shapes.js';
import { drawSheet } from '../things/paper.js';
import { drawDesk } from '../things/room.js';
import { drawGlow } from '../things/signs.js';
import { draws, glide, mix, span } from '../time.js';

const SUN = curve([470, 250], [620, 20], [1020, 10], [1176, 236]);

/** A task is handed over; time is given; the facts stay. @type {import('../film.js').Drawing} */
export function drawTask(ctx, time, scene) {
  fillAll(ctx, colour.birch);
  drawContours(ctx, { seed: 71, progress: span(time, 0, 3) });
  drawSun(ctx, time);
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5) });
  placed(ctx, { x: -60 }, () => {
    appears(ctx, draws(time, 0.2, 1.4), () => {
      drawServantAtDesk(ctx, time);
      drawGiver(ctx, time);
    });
    if (time > 0.9) drawGiven(ctx, time);
    drawEraser(ctx, time);
  });
}

function drawSun(ctx, time) {
  const share = span(time, 3.8, 7.6);
  if (time < 3.3) return;
  const { x, y } = along(SUN, share);
  drawDashes(ctx, SUN, { progress: share, width: 2, colour: '#e5cfa0', dash: 10, gap: 14 });
  placed(ctx, { alpha: glide(time, 3.3, 3.9) }, () => drawGlow(ctx, { x, y, radius: 30 }));
}

function drawGiver(ctx, time) {
  const leave = span(time, 2.9, 5);
  const hold = glide(time, 0.4, 0.9) * (1 - glide(time, 2, 2.6));
  drawFigure(ctx, lead.official, {
    x: 372 - leave * 480,
    y: 600,
    scale: 1.265,
    turn: leave > 0 ? -0.8 : 0.7,
    walk: leave > 0 && leave < 1 ? leave * 6 : undefined,
    right: leave > 0 ? undefined : [mix(46, 100, hold), mix(-114, -164, hold)],
  });
}

function drawServantAtDesk(ctx, time) {
  const take = glide(time, 1.1, 1.8) * (1 - glide(time, 2.9, 3.6));
  const write = glide(time, 3.8, 4.4) * (1 - glide(time, 7, 7.5));
  const stroke = Math.sin(time * 7) * 5 * write;
  const notice = glide(time, 7.8, 8.2);
  drawFigure(ctx, lead.servant, {
    x: 640,
    y: 598,
    scale: 1.24,
    behind: true,
    turn: mix(-0.7, 0.6, glide(time, 2.9, 3.6)) + notice * 0.2,
    nod: write * 0.06,
    left: [mix(-46, -92, take), mix(-114, -166, take)],
    right: [mix(46, 106, write) + stroke, mix(-114, -158, write) + write * (span(time, 4.2, 7.2) * 26 - 10)],
    blink: time > 5.6 && time < 5.74,
  });
  drawDesk(ctx, { x: 560, y: 500, width: 640, floor: 600 });
}

const HANDED = curve([496, 404], [510, 396], [520, 396], [530, 404]);

function drawGiven(ctx, time) {
  const passed = glide(time, 1.4, 2.2);
  const laid = glide(time, 2.8, 3.7);
  const { x, y } = along(HANDED, passed);
  drawSheet(ctx, {
    x: mix(x, 868, laid),
    y: mix(y, 372, laid),
    width: mix(66, 196, laid),
    height: mix(86, 250, laid),
    angle: mix(-0.08, 0.015, laid),
    lines: laid > 0.5 ? 9 : 2,
    written: laid > 0.5 ? span(time, 4.2, 7.2) : 1,
    alpha: glide(time, 0.9, 1.2),
  });
}

function drawEraser(ctx, time) {
  const [x, y] = [1032, 486];
  placed(ctx, { x, y, alpha: glide(time, 3, 3.6) }, () => {
    fill(ctx, box(-34, -18, 68, 32, 7), '#f4efe4');
    fill(ctx, box(-8, -18, 42, 32, 4), colour.fjord);
    drawLine(ctx, box(-34, -18, 68, 32, 7), { width: 2.4, taper: false });
  });
  const come = glide(time, 7.3, 8.2) - glide(time, 8.8, 9.7);
  if (come <= 0) return;
  drawReach(ctx, {
    x: mix(1420, 1076, come),
    y: mix(400, 458, come),
    angle: Math.PI - 0.18,
    scale: 0.82,
    skin: people.teacher.skin,
    coat: colour.stone,
    mirror: -1,
  });
}
