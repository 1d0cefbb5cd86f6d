// What stands and floats in a fishing hamlet: boathouse, jetty and the tour boat.
import { blend, colour, glaze } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { box, curve, line } from '../shapes.js';

/** A boathouse with its gable towards us, standing on y. @param {{ x: number, y: number, scale?: number, ink?: string }} at */
export function drawBoathouse(ctx, { x, y, scale = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const gable = [
      [-62, 0],
      [-62, -84],
      [0, -140],
      [62, -84],
      [62, 0],
    ];
    fill(ctx, gable, colour.granite);
    for (let at = -44; at < 62; at += 18)
      drawLine(ctx, line(at, -86, at, -4), { width: 1.2, colour: blend(colour.granite, ink, 0.3), seed: at });
    fill(ctx, box(-34, -74, 68, 74, 2), '#4a3326');
    drawLine(ctx, box(-34, -74, 68, 74, 2), { width: 4, colour: '#f3ead8', taper: false });
    drawLine(ctx, [...gable, gable[0]], { width: 2.6, colour: ink });
    drawLine(
      ctx,
      [
        [-74, -76],
        [0, -144],
        [74, -76],
      ],
      { width: 8, colour: '#3a4a4c', taper: false },
    );
  });
}

/** A jetty whose deck lies at y, from `from` to `to`. @param {{ from: number, to: number, y: number, ink?: string }} at */
export function drawJetty(ctx, { from, to, y, ink = colour.ink }) {
  for (let x = from + 16; x < to; x += 62) fill(ctx, box(x, y, 12, 44, 2), '#5a4433');
  fill(ctx, box(from, y, to - from, 14, 3), colour.woodDark);
  drawLine(ctx, box(from, y, to - from, 14, 3), { width: 2.4, colour: ink, taper: false });
}

/**
 * The tour boat from its side; the water reaches y, its middle is x.
 * @param {{ x: number, y: number, scale?: number, way?: number, heads?: string[], ink?: string }} boat
 *   way -1 heads to the left; heads are the skins of those aboard, from the stern
 */
export function drawTourBoat(ctx, { x, y, scale = 1, way = 1, heads = [], ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    ctx.scale(way, 1);
    const hull = [
      [-170, -46],
      ...curve([-170, -46], [-60, -36], [70, -40], [190, -66], 20),
      ...curve([190, -66], [170, -20], [140, 8], [110, 10], 12),
      ...curve([110, 10], [0, 14], [-100, 14], [-156, 8], 12),
      [-170, -46],
    ];
    for (const [at, skin] of heads.entries()) drawPassenger(ctx, -140 + at * 32, skin, at);
    fill(ctx, box(62, -112, 70, 70, 6), '#f3ead8');
    fill(ctx, box(80, -102, 44, 28, 4), '#8fb0b4');
    drawLine(ctx, box(62, -112, 70, 70, 6), { width: 2.4, colour: ink, taper: false });
    fill(ctx, hull, '#fdfbf5');
    drawLine(ctx, curve([-168, -26], [-60, -18], [70, -22], [176, -42], 20), {
      width: 6,
      colour: colour.fjord,
    });
    drawLine(ctx, hull, { width: 3, colour: ink, seed: 4 });
    fill(
      ctx,
      [
        [-176, 2],
        [150, 2],
        [128, 16],
        [-168, 16],
      ],
      glaze('#8fb4ba', 0.7),
    );
  });
}

const COATS = ['#46607a', colour.cloudberry, '#7d5a6b', colour.lichen, colour.granite, '#33626b'];

function drawPassenger(ctx, x, skin, at) {
  fill(ctx, box(x - 14, -68, 28, 40, 12), COATS[at % COATS.length]);
  dot(ctx, x, -84, 13, blend(skin, '#2a1c14', 0.7));
  dot(ctx, x + 2, -80, 11.5, skin);
}
