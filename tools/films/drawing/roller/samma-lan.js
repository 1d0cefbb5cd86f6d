import { drawSky, hill, level } from '../land.js';
import { blend, colour, evening, glaze, HEIGHT } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { appears } from '../remembered.js';
import { lead } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { drawSheet } from '../things/paper.js';
import { drawDesk } from '../things/room.js';
import { drawGlow } from '../things/signs.js';
import { draws, easeInOut, glide, mix, span } from '../time.js';

const SEA = 372;
const LIGHTS = 22; // it grows light in steps too small to see: a picture that changes all the time is a large file
const STEPS = 10; // one shoreline for each scene of the film
const FAR = hill(
  [
    [-20, 300],
    [90, 250],
    [200, 282],
    [330, 214],
    [450, 322],
    [560, SEA],
  ],
  SEA,
);
const OTHER = hill(
  [
    [720, SEA],
    [820, 330],
    [950, 196],
    [1060, 252],
    [1180, 226],
    [1300, 280],
  ],
  SEA,
);

/** Shorelines rise; two stand equally high; it grows light. @type {import('../film.js').Drawing} */
export function drawCounty(ctx, time) {
  const light = Math.round(easeInOut(span(time, 1, 7)) * LIGHTS) / LIGHTS;
  drawSky(ctx, { light, horizon: SEA });
  drawGlow(ctx, {
    x: 640,
    y: mix(430, 286, light),
    radius: 44,
    tint: blend('#d98f3c', '#f3bd5c', light),
    strength: 1,
  });
  for (const [at, { ridge, body }] of [FAR, OTHER].entries()) {
    fill(ctx, body, blend(evening.farHill, '#a9c2b6', light));
    drawLine(ctx, ridge, {
      width: 2.6,
      colour: glaze(blend(colour.birch, colour.spruce, light), 0.8),
      seed: at,
    });
  }
  fill(ctx, [...level(SEA - 2, 2, 1), [1300, HEIGHT], [-20, HEIGHT]], blend(evening.water, '#cfe0de', light));
  drawGlitter(ctx, light);
  drawRisingShores(ctx, time, light);
  drawTwo(ctx, time);
}

function drawGlitter(ctx, light) {
  for (let at = 0; at < 9; at += 1) {
    const [y, half] = [SEA + 12 + at * 13, 26 + at * 9];
    drawLine(
      ctx,
      [
        [640 - half, y],
        [640 + half, y],
      ],
      { width: 3, colour: glaze('#f6cf86', 0.5 + light * 0.3), seed: at },
    );
  }
}

function drawRisingShores(ctx, time, light) {
  const low = blend('#10282b', '#dfe6d2', light);
  const high = blend('#1d4144', '#f3efe0', light);
  for (let at = STEPS - 1; at >= 0; at -= 1) {
    const up = easeInOut(span(time, 0.3 + (STEPS - 1 - at) * 0.42, 1.7 + (STEPS - 1 - at) * 0.42));
    const rest = 724 - (at + 1) * 20.5;
    const edge = level(mix(HEIGHT + 30, rest, up), 21 + at * 0.09, 7);
    fill(ctx, [...edge, [1300, HEIGHT + 30], [-20, HEIGHT + 30]], blend(low, high, at / STEPS));
    drawLine(ctx, edge, {
      width: 2.6,
      colour: blend(evening.lamp, colour.spruce, light),
      seed: at,
      wobble: 0.4,
    });
  }
}

function drawTwo(ctx, time) {
  const y = 590;
  appears(ctx, draws(time, 4.4, 6), () => {
    const meet = glide(time, 6.4, 7.4);
    drawFigure(ctx, lead.official, {
      x: 430,
      y,
      scale: 1.224,
      turn: mix(0.3, 0.72, meet),
      right: [mix(46, 92, meet), mix(-114, -146, meet)],
      mouth: 0.6,
      blink: time > 8.2 && time < 8.34,
    });
    drawFigure(ctx, lead.servant, {
      x: 850,
      y,
      scale: 1.2,
      turn: mix(-0.3, -0.72, meet),
      left: [mix(-46, -92, meet), mix(-114, -146, meet)],
      mouth: 0.6,
      blink: time > 7.7 && time < 7.84,
    });
    drawDesk(ctx, { x: 534, y: 490, width: 212, floor: y, panel: false });
    placed(ctx, { x: 640, y: 484 }, () => drawSheet(ctx, { x: 0, y: -14, width: 112, height: 34, lines: 2 }));
  });
}
