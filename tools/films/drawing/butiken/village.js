// The village in the river valley, where the shop stands. It is still, so it is drawn once.
import { drawSky, hill, level } from '../land.js';
import { blend, colour } from '../palette.js';
import { drawLine, fill } from '../pen.js';
import { remembered } from '../remembered.js';
import { drawHouse, drawTree } from '../things/signs.js';

const FAR = hill(
  [
    [-20, 300],
    [160, 236],
    [330, 290],
    [520, 214],
    [720, 300],
    [900, 240],
    [1100, 300],
    [1300, 250],
  ],
  460,
);
const NEAR = hill(
  [
    [-20, 400],
    [140, 352],
    [360, 404],
    [640, 372],
    [900, 412],
    [1120, 362],
    [1300, 392],
  ],
  520,
);
const TREES = [
  [66, 470, 0.8],
  [120, 486, 1],
  [1190, 474, 0.9],
  [1240, 492, 1.1],
  [600, 452, 0.6],
  [640, 456, 0.72],
];

/** @param {{ grey?: number }} [valley] grey 0 to 1: how far autumn has come */
export function drawVillage(ctx, { grey = 0 } = {}) {
  remembered(ctx, `village ${grey}`, (layer) => {
    const tint = (hex) => blend(hex, '#b9b5aa', grey);
    drawSky(layer, { light: 1 - grey * 0.3, horizon: 430 });
    for (const [at, { ridge, body }] of [FAR, NEAR].entries()) {
      fill(layer, body, tint(['#b3c7bc', '#8ba88f'][at]));
      drawLine(layer, ridge, { width: 2.4, colour: colour.spruce, seed: at });
    }
    fill(layer, [...level(452, 8, 4), [1300, 720], [-20, 720]], tint('#c6d8d6'));
    fill(layer, [...level(494, 9, 6), [1300, 720], [-20, 720]], tint('#dcd6b4'));
    drawLine(layer, level(494, 9, 6), { width: 2.2, colour: colour.lichen });
    drawHouse(layer, { x: 210, y: 500, scale: 0.62, lit: grey });
    drawHouse(layer, { x: 330, y: 512, scale: 0.74, lit: grey * 0.6 });
    for (const [x, y, scale] of TREES) drawTree(layer, { x, y: y + 14, scale, leaf: tint(colour.lichen) });
    fill(layer, [...level(566, 15, 2), [1300, 604], [-20, 604]], tint('#c4bda8'));
  });
}
