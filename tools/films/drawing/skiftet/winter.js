// The road to the factory in winter: still, so each light is drawn once.
import { drawSky, hill, level } from '../land.js';
import { blend, colour, evening } from '../palette.js';
import { drawLine, fill } from '../pen.js';
import { remembered } from '../remembered.js';
import { drawTree } from '../things/signs.js';

const LIGHTS = 8;
const FAR = hill(
  [
    [-20, 330],
    [150, 270],
    [320, 330],
    [520, 250],
    [740, 330],
    [980, 270],
    [1300, 320],
  ],
  480,
);
const TREES = [
  [50, 486, 0.9],
  [110, 494, 1.1],
  [176, 486, 0.8],
  [620, 480, 0.7],
  [680, 488, 0.9],
];

/** @param {{ light?: number }} morning light 0 is night, 1 is day */
export function drawWinter(ctx, { light = 0 } = {}) {
  const step = Math.round(light * LIGHTS) / LIGHTS;
  remembered(ctx, `winter ${step}`, (layer) => {
    drawSky(layer, { light: step, horizon: 440 });
    fill(layer, FAR.body, blend(evening.farHill, '#b5c8c8', step));
    drawLine(layer, FAR.ridge, { width: 2.4, colour: blend('#c9d6cf', colour.spruce, step) });
    fill(layer, [...level(470, 8, 6), [1300, 720], [-20, 720]], blend('#5d7a84', '#f4f5f1', step));
    for (const [x, y, scale] of TREES)
      drawTree(layer, {
        x,
        y,
        scale,
        leaf: blend('#1d3f3a', colour.lichen, step),
        ink: blend('#0d1c20', colour.ink, step),
      });
    fill(layer, [...level(540, 15, 3), [1300, 604], [-20, 604]], blend('#24404a', '#c9cdc9', step));
    drawLine(layer, level(540, 15, 3), { width: 2.2, colour: blend('#a9bec2', colour.stone, step) });
  });
}

/** The shore's colours before sunrise. */
export const winterShore = { tint: '#16303a', lit: evening.lamp, ink: '#c9d6cf' };
