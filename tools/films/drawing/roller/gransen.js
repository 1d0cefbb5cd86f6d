import { drawContours, drawShore, fillAll } from '../land.js';
import { colour } from '../palette.js';
import { drawDashes, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { lead } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { along, curve } from '../shapes.js';
import { drawBus } from '../things/bus.js';
import { drawCommittee } from '../things/committee.js';
import { drawSheet } from '../things/paper.js';
import { drawDesk, drawGarage } from '../things/room.js';
import { draws, glide, holds, mix, span } from '../time.js';

const THERE = curve([176, 420], [250, 90], [560, 60], [640, 352]);
const ON = curve([640, 352], [720, 60], [1010, 60], [1098, 430]);
const TABLE = { x: 640, y: 372 };

/** The sheet goes from the desk to the table, is decided on, and goes on to the workshop. @type {import('../film.js').Drawing} */
export function drawBorder(ctx, time, scene) {
  fillAll(ctx, colour.birch);
  drawContours(ctx, { seed: 52, progress: span(time, 0, 3) });
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5) });
  drawWays(ctx, time);
  appears(ctx, draws(time, 0.3, 2), () => drawPlaces(ctx, time));
  if (time < 3.2 || time > 6.1) drawTravelling(ctx, time);
}

/** Each way shows while the sheet travels it. */
function drawWays(ctx, time) {
  const pen = { width: 3, dash: 10, gap: 10 };
  placed(ctx, { alpha: 1 - glide(time, 3.4, 4.4) }, () =>
    drawDashes(ctx, THERE, { ...pen, progress: glide(time, 1.2, 3), colour: colour.fjord }),
  );
  drawDashes(ctx, ON, { ...pen, progress: glide(time, 6, 7.8), colour: colour.spruce });
}

function drawPlaces(ctx, time) {
  drawFigure(ctx, lead.servant, {
    x: 140,
    y: 626,
    scale: 1,
    seated: true,
    turn: 0.55,
    left: [-44, -114],
    right: [mix(46, 84, holds(time, 1, 2)), mix(-114, -176, holds(time, 1, 2))],
    blink: time > 4.8 && time < 4.92,
  });
  drawDesk(ctx, { x: 34, y: 498, width: 232, floor: 598 });
  drawGarage(ctx, { x: 950, y: 598, width: 300, height: 232, lit: glide(time, 7.9, 8.7) });
  drawBus(ctx, { x: 1100, y: 594, scale: 1, lit: glide(time, 7.9, 8.7), body: '#2b7a70' });
  const vote = (from) => holds(time, from, 5.6, 0.5);
  placed(ctx, TABLE, () => {
    drawCommittee(
      ctx,
      {
        raised: [0, vote(3.5), vote(3.8), 0, vote(3.65), 0, vote(3.9)],
        turns: [
          0.2 - span(time, 0, 1) * 0.6,
          -0.4 + glide(time, 2.4, 3.2) * 0.4,
          -0.4 + glide(time, 2.4, 3.2) * 0.3,
          -0.5,
        ],
        nods: [0.03, 0.03, -0.03, -0.05],
      },
      () => {
        if (time >= 3.2 && time <= 6.1) drawDecided(ctx, time);
      },
    );
  });
}

function drawDecided(ctx, time) {
  drawSheet(ctx, { x: 0, y: -20, width: 74, height: 88, mark: glide(time, 5.5, 6) });
}

function drawTravelling(ctx, time) {
  const later = time > 6;
  const share = later ? glide(time, 6.1, 7.9) : glide(time, 1.3, 3.2);
  const { x, y } = along(later ? ON : THERE, share);
  const waiting = !later && time < 1.3 ? draws(time, 0.6, 1.3) : 1;
  const size = later ? 1 - 0.6 * glide(time, 7.6, 8.4) : 1;
  const arrived = later ? 1 - glide(time, 8.1, 8.5) : 1;
  drawSheet(ctx, {
    x,
    y,
    width: 74 * size,
    height: 88 * size,
    angle: Math.sin(share * Math.PI) * 0.14 * (later ? 1 : -1),
    mark: later ? 1 : 0,
    alpha: waiting * arrived,
  });
}
