import { drawContours, drawShore, fillAll } from '../land.js';
import { colour } from '../palette.js';
import { placed } from '../pen.js';
import { riseOver } from '../film.js';
import { lead } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { drawReach } from '../people/reach.js';
import { drawCommittee } from '../things/committee.js';
import { drawSheet } from '../things/paper.js';
import { drawDesk } from '../things/room.js';
import { glide, mix, span } from '../time.js';
import { drawBand, drawBoxes, drawLargeSheet } from './large-sheet.js';

const BEAT = 3; // seconds: four sentences, four pictures
const TIDE = 0.5;

/** Say it early; show how certain; ask what is missing; leave what disturbs. @type {import('../film.js').Drawing} */
export function drawEarly(ctx, time, scene) {
  const beats = [drawWalk, drawCertainty, drawMissing, drawLeft];
  const at = Math.min(beats.length - 1, Math.floor(time / BEAT));
  const local = time - at * BEAT;
  const picture = (index, moment) => {
    fillAll(ctx, colour.birch);
    drawContours(ctx, { seed: 91 + index });
    drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5) });
    beats[index](ctx, moment);
  };
  if (at > 0 && local < TIDE) picture(at - 1, BEAT);
  riseOver(ctx, at === 0 ? 1 : glide(local, 0, TIDE), () => picture(at, local));
}

function drawWalk(ctx, time) {
  const come = span(time, 0.3, 2.5);
  placed(ctx, { x: 880, y: 372 }, () => {
    const see = glide(time, 1, 1.8);
    drawCommittee(ctx, { turns: [-0.3 - see * 0.5, 0.1 - see * 0.8, -see * 0.7, -0.4 - see * 0.3] });
  });
  const x = mix(40, 500, come);
  const sheet = [58, -150];
  const scale = 1.16;
  drawFigure(ctx, lead.servant, {
    x,
    y: 604,
    scale,
    turn: 0.75,
    walk: come < 1 ? come * 5 : undefined,
    left: [14, -138],
    right: sheet,
  });
  for (const [at, angle] of [0.16, 0.02].entries()) {
    drawSheet(ctx, {
      x: x + 78 + at * 8,
      y: 604 - 182 - at * 4,
      width: 76,
      height: 98,
      angle,
      written: at === 1 ? 0.45 : 0.2,
    });
  }
}

function drawCertainty(ctx, time) {
  drawLargeSheet(ctx);
  drawBand(ctx, { line: span(time, 0.2, 1.2), band: glide(time, 1.2, 2.4) });
}

function drawMissing(ctx, time) {
  drawLargeSheet(ctx);
  drawBoxes(ctx, { asked: glide(time, 0.9, 1.5) });
  const near = glide(time, 0.4, 1.2);
  drawReach(ctx, {
    x: mix(1400, 872, near),
    y: mix(560, 396, near),
    angle: Math.PI + 0.42,
    scale: 0.9,
    skin: lead.official.skin,
    coat: lead.official.coat,
    pointing: true,
    mirror: -1,
  });
}

function drawLeft(ctx, time) {
  const even = glide(time, 0.9, 1.9);
  drawDesk(ctx, { x: 210, y: 510, width: 860, floor: 600 });
  const angles = [-0.09, 0.07, -0.05, 0.1];
  for (const [at, angle] of angles.entries()) {
    drawSheet(ctx, {
      x: 640 + mix(angle * 220, 0, even),
      y: 352 - at * 7,
      width: 320,
      height: 272,
      angle: angle * (1 - even),
      lines: at === 3 ? 7 : 0,
      corner: at === 3,
    });
  }
  const near = glide(time, 0.4, 1.1) * (1 - glide(time, 2.2, 3));
  drawReach(ctx, {
    x: mix(120, 488, near),
    y: 424,
    angle: -0.12,
    scale: 0.9,
    skin: lead.servant.skin,
    coat: lead.servant.coat,
  });
  drawReach(ctx, {
    x: mix(1160, 792, near),
    y: 424,
    angle: Math.PI + 0.12,
    scale: 0.9,
    skin: lead.official.skin,
    coat: lead.official.coat,
    mirror: -1,
  });
}
