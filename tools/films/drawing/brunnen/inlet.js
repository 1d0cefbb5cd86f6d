// The inlet of the fishing hamlet: still, so each season is drawn once.
import { drawSky, hill, level } from '../land.js';
import { blend, colour, glaze } from '../palette.js';
import { drawLine, fill } from '../pen.js';
import { remembered } from '../remembered.js';
import { through } from '../shapes.js';
import { drawBoathouse, drawJetty } from '../things/harbour.js';
import { drawTree } from '../things/signs.js';

const SEA = 380;
const HILLS = [
  [
    [
      [-20, 236],
      [90, 176],
      [210, 250],
      [330, 330],
      [440, SEA],
    ],
    '#a9c2b6',
  ],
  [
    [
      [300, SEA],
      [430, 270],
      [560, 168],
      [690, 214],
      [830, 300],
      [980, SEA],
    ],
    '#b9ccc2',
  ],
  [
    [
      [760, SEA],
      [900, 280],
      [1040, 214],
      [1170, 260],
      [1300, 210],
    ],
    '#94b3a2',
  ],
];
const ROCK = through([
  [700, 640],
  [780, 560],
  [860, 522],
  [1000, 508],
  [1150, 500],
  [1310, 492],
]);

/** @param {{ light?: number, autumn?: number, hamlet?: boolean }} [season] light 0 evening, 1 day; autumn 0 to 1 */
export function drawInlet(ctx, { light = 1, autumn = 0, hamlet = true } = {}) {
  remembered(ctx, `inlet ${light} ${autumn} ${hamlet}`, (layer) => {
    drawSky(layer, { light, horizon: SEA });
    for (const [at, [points, tint]] of HILLS.entries()) {
      const { ridge, body } = hill(points, SEA + 4);
      fill(layer, body, blend(tint, ['#c9a06c', '#c08a52', '#b5703f'][at], autumn * 0.7));
      drawLine(layer, ridge, { width: 2.6, colour: colour.spruce, seed: at });
    }
    fill(layer, [...level(SEA, 2, 1), [1300, 720], [-20, 720]], blend('#9dc0c6', '#d6e4e2', 0.4));
    for (let at = 0; at < 12; at += 1) {
      const [x, y] = [(at * 257) % 1100, SEA + 18 + ((at * 47) % 190)];
      drawLine(
        layer,
        [
          [x, y],
          [x + 90, y],
        ],
        { width: 2, colour: glaze('#ffffff', 0.6), seed: at },
      );
    }
    if (hamlet) drawHamlet(layer, autumn);
  });
}

function drawHamlet(layer, autumn) {
  fill(layer, [...ROCK, [1310, 720], [700, 720]], '#b9aa96');
  drawLine(layer, ROCK, { width: 2.8, colour: colour.stone });
  for (const [x, y, scale] of [
    [900, 500, 0.9],
    [1252, 480, 1.1],
  ])
    drawTree(layer, { x, y, scale, leaf: blend(colour.lichen, '#a8742f', autumn * 0.5) });
  for (const [x, y] of [
    [970, 520],
    [1090, 514],
    [1206, 508],
  ])
    drawBoathouse(layer, { x, y });
  drawJetty(layer, { from: 590, to: 880, y: 548 });
}
