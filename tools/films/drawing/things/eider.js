import { blend, colour } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { curve, oval } from '../shapes.js';

const BROWN = '#8a6544';

/** An eider, the brown female, looking to the right; what she sits or swims on is at y. @param {{ x: number, y: number, scale?: number, ink?: string }} at */
export function drawEider(ctx, { x, y, scale = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const body = [
      ...curve([-92, -38], [-60, -14], [-40, 0], [0, 0], 14),
      ...curve([0, 0], [60, 0], [72, -30], [52, -48], 14),
      ...curve([52, -48], [20, -66], [-50, -58], [-92, -38], 14),
    ];
    const head = [
      ...curve([30, -44], [28, -84], [34, -98], [56, -98], 12),
      ...curve([56, -98], [78, -98], [92, -82], [108, -74], 12),
      ...curve([108, -74], [92, -68], [74, -66], [70, -56], 10),
      ...curve([70, -56], [68, -44], [66, -36], [58, -30], 8),
    ];
    fill(ctx, body, BROWN);
    fill(ctx, head, blend(BROWN, '#ffffff', 0.14));
    for (const at of [-56, -34, -12, 10])
      drawLine(ctx, curve([at, -48], [at + 10, -36], [at + 10, -26], [at + 2, -14], 8), {
        width: 2.2,
        colour: blend(BROWN, ink, 0.5),
      });
    drawLine(ctx, [...body, body[0]], { width: 2.4, colour: ink });
    drawLine(ctx, head, { width: 2.4, colour: ink });
    fill(
      ctx,
      [
        [84, -80],
        [108, -74],
        [88, -68],
      ],
      colour.stone,
    );
    dot(ctx, 64, -82, 3, ink);
  });
}

/** A nest of down and straw, its middle at y. @param {{ x: number, y: number, scale?: number, ink?: string }} at */
export function drawNest(ctx, { x, y, scale = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    fill(ctx, oval(0, 0, 98, 24), '#a08257');
    fill(ctx, oval(0, -5, 76, 14), '#cbb491');
    for (let at = -80; at <= 80; at += 20)
      drawLine(
        ctx,
        [
          [at, 16 - Math.abs(at) / 9],
          [at + 22, 4],
        ],
        { width: 2, colour: '#6f5535', seed: at },
      );
    drawLine(ctx, oval(0, 0, 98, 24), { width: 2.4, colour: ink, taper: false });
  });
}
