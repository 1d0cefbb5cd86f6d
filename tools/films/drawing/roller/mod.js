import { riseOver } from '../film.js';
import { drawContours, drawShore, fillAll } from '../land.js';
import { colour } from '../palette.js';
import { placed } from '../pen.js';
import { lead, people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { drawBus } from '../things/bus.js';
import { drawCommittee } from '../things/committee.js';
import { drawSheet } from '../things/paper.js';
import { drawChairBack } from '../things/room.js';
import { drawScales } from '../things/scales.js';
import { drawCoins } from '../things/signs.js';
import { drawStop } from '../things/stop.js';
import { glide, mix, swing } from '../time.js';

const HALF = 6.5;

/** Courage for the one, courage for the other. @type {import('../film.js').Drawing} */
export function drawCourage(ctx, time, scene) {
  const shore = () => drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5) });
  const first = () => {
    fillAll(ctx, colour.birch);
    drawContours(ctx, { seed: 131 });
    shore();
    drawRising(ctx, Math.min(time, HALF));
  };
  const second = () => {
    fillAll(ctx, colour.birch);
    drawContours(ctx, { seed: 140 });
    shore();
    drawStanding(ctx, time - HALF);
  };
  if (time < HALF + 0.72) first();
  riseOver(ctx, glide(time, HALF, HALF + 0.72), second);
}

function drawRising(ctx, time) {
  const rise = glide(time, 1, 2.2);
  const lay = glide(time, 2.4, 3.6);
  const listen = glide(time, 2.6, 3.4);
  drawChairBack(ctx, { x: 372, y: 540, scale: 1.16 });
  drawFigure(ctx, lead.servant, {
    x: 372,
    y: 604,
    scale: 1.16,
    sink: mix(62, 0, rise),
    turn: 0.72,
    nod: mix(0, 0.05, lay),
    left: [-40, -122],
    right: [mix(40, 108, lay), mix(-124, -168, lay)],
    mouth: 0.3,
    blink: time > 4.6 && time < 4.74,
  });
  placed(ctx, { x: 764, y: 372, scale: 1.06 }, () => {
    drawCommittee(
      ctx,
      { turns: [-0.2 - listen * 0.6, 0.3 - listen * 1.1, 0.1 - listen * 0.9, -0.3 - listen * 0.5] },
      () =>
        drawSheet(ctx, {
          x: mix(-296, -64, lay),
          y: mix(34 + 68 * (1 - rise), -4, lay),
          width: 80,
          height: 84,
          angle: mix(-0.2, -0.04, lay),
          corner: true,
        }),
    );
  });
}

const CROWD = [
  [people.young, 846, 0.98],
  [people.elder, 932, 1],
  [people.worker, 1024, 1.02],
  [people.nurse, 1114, 1],
  [people.farmer, 1204, 1.02],
];

function drawStanding(ctx, time) {
  drawStop(ctx, { x: 754, y: 596, scale: 1.16, lit: 0.5, shelter: false });
  for (const [look, x, scale] of CROWD) {
    drawFigure(ctx, look, {
      x,
      y: 604,
      scale: scale * 0.98,
      turn: -0.7,
      mouth: 0.15,
      blink: time > 3 + x / 700 && time < 3.14 + x / 700,
    });
  }
  const open = glide(time, 1.2, 2.2);
  drawFigure(ctx, lead.official, {
    x: 612,
    y: 606,
    scale: 1.2,
    turn: 0.72,
    right: [mix(46, 84, open), mix(-114, -150, open)],
    mouth: 0.4,
    blink: time > 3.6 && time < 3.74,
  });
  const tilt = 0.13 + 0.06 * swing(time - 0.4, 2.6, 0.6);
  drawScales(
    ctx,
    { x: 286, y: 604, scale: 1, tilt: -tilt },
    {
      left: () => drawBus(ctx, { x: 0, y: 6, scale: 0.52 }),
      right: () => drawCoins(ctx, { x: 0, y: 10, scale: 0.9, left: 0.5 }),
    },
  );
}
