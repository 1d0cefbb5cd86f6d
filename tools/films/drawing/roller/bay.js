// The bay with the road and the bus stop: the place the matter is about. It returns through the film.
import { colour, evening, blend, glaze } from '../palette.js';
import { drawSky, GROUND, hill, level } from '../land.js';
import { drawLine, fill, risen } from '../pen.js';
import { drift } from '../chance.js';

const SEA = 424;
const WEST = hill(
  [
    [-20, 250],
    [90, 270],
    [200, 222],
    [300, 250],
    [400, 340],
    [490, 398],
    [560, SEA],
  ],
  SEA,
);
const EAST = hill(
  [
    [690, SEA],
    [760, 396],
    [850, 330],
    [940, 204],
    [1030, 226],
    [1120, 300],
    [1300, 330],
  ],
  SEA,
);
const MIDDLE = hill(
  [
    [-20, 290],
    [70, 262],
    [170, 318],
    [270, 378],
    [370, 408],
    [450, SEA],
  ],
  SEA,
);
const NEAR = hill(
  [
    [900, SEA],
    [980, 400],
    [1080, 330],
    [1190, 262],
    [1300, 250],
  ],
  SEA,
);
export const ROAD = 560;

/**
 * @param {{ drawn?: number, light?: number }} bay drawn 0 to 1: lines first, then the land they hold; light 0 evening, 1 morning
 */
export function drawBay(ctx, { drawn = 1, light = 0, dim = 0 }) {
  const tint = (hex, to) => blend(blend(hex, to, light), '#0b1c20', dim);
  drawSky(ctx, { light, horizon: SEA });
  if (dim > 0) {
    ctx.fillStyle = glaze('#0b1c20', dim);
    ctx.fillRect(0, 0, 1280, 720);
  }
  const part = (from, to) => Math.min(1, Math.max(0, (drawn - from) / (to - from)));
  const pen = tint(colour.birch, colour.spruce);
  rise(ctx, WEST, tint(evening.farHill, '#b9cbc2'), pen, part(0, 0.45), part(0.3, 0.75), 1);
  rise(ctx, EAST, tint(evening.farHill, '#b9cbc2'), pen, part(0.1, 0.5), part(0.35, 0.8), 6);
  fill(ctx, [...level(SEA - 2, 2, 1), [1300, 720], [-20, 720]], tint(evening.water, '#cddcd9'));
  rise(ctx, MIDDLE, tint(evening.midHill, '#8fae9f'), pen, part(0.15, 0.6), part(0.45, 0.9), 2);
  rise(ctx, NEAR, tint(evening.nearHill, '#6f9583'), pen, part(0.25, 0.7), part(0.5, 1), 3);
  drawWater(ctx, part(0.5, 1), tint(evening.horizon, '#ffffff'));
  drawRoad(ctx, part(0.3, 0.8), tint, light);
}

/** A hill: its ridge is drawn, then its body rises, with older shorelines inside. */
function rise(ctx, { ridge, body }, tint, pen, lined, filled, seed) {
  const [left, right] = [ridge[0][0], ridge[ridge.length - 1][0]];
  risen(ctx, { x: left, top: 190, width: right - left, bottom: 480, progress: filled, seed }, () => {
    fill(ctx, body, tint);
    for (let at = 1; at < 6; at += 1) {
      const line = ridge.map(([x, y]) => [
        x,
        y + at * (18 + (SEA + 20 - y) * 0.1) + drift(x / 60, seed + at) * 5,
      ]);
      const above = line.filter(([, y]) => y < SEA + 6);
      if (above.length > 3) drawRuns(ctx, line, { width: 1.5, colour: glaze(pen, 0.2), seed: at });
    }
  });
  drawLine(ctx, ridge, { progress: lined, width: 2.6, colour: glaze(pen, 0.85), seed });
}

/** Draws a line only where it is above the sea. */
function drawRuns(ctx, line, pen) {
  let run = [];
  for (const point of [...line, [0, 9999]]) {
    if (point[1] < SEA) run.push(point);
    else {
      if (run.length > 3) drawLine(ctx, run, pen);
      run = [];
    }
  }
}

function drawWater(ctx, drawn, tint) {
  for (let at = 0; at < 15; at += 1) {
    const y = SEA + 12 + at * 7;
    const x = 420 + drift(at * 1.7, 31) * 330;
    const length = 60 + (drift(at * 2.3, 8) + 1) * 70;
    drawLine(
      ctx,
      [
        [x, y],
        [x + length, y],
      ],
      { progress: drawn, width: 2, colour: glaze(tint, 0.34), seed: at },
    );
  }
}

function drawRoad(ctx, drawn, tint, light) {
  const verge = level(516, 14, 5);
  fill(ctx, [...verge, [1300, 720], [-20, 720]], tint(evening.shore, '#dcd6bf'));
  drawLine(ctx, verge, {
    progress: drawn,
    width: 2.6,
    colour: glaze(tint(colour.birch, colour.spruce), 0.7),
    seed: 4,
  });
  fill(ctx, [...level(ROAD - 14, 15, 2), [1300, GROUND + 4], [-20, GROUND + 4]], tint('#1d3a3d', '#c4bda8'));
  const middle = level(ROAD + 12, 15, 1);
  for (let at = 0; at < 26; at += 1) {
    if (at / 26 > drawn) break;
    drawLine(
      ctx,
      [
        [at * 52, middle[at][1]],
        [at * 52 + 24, middle[at][1]],
      ],
      { width: 2.2, colour: glaze(tint(colour.birch, '#ffffff'), 0.5 + light * 0.2), seed: at },
    );
  }
}

/** The shore's colours in the evening and in the morning, for the foot of the picture. */
export const nightShore = { tint: '#0d2124', lit: evening.lamp, ink: '#c9d6cf' };
