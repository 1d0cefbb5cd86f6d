import { colour } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { box, curve } from '../shapes.js';

/** A tap on a pipe whose middle is at y. @param {{ x: number, y: number, scale?: number, turned?: number, ink?: string }} at turned 0 to 1: a quarter of a turn */
export function drawTap(ctx, { x, y, scale = 1, turned = 0, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const spout = [
      ...curve([-12, 8], [-12, 30], [-12, 40], [-16, 62], 8),
      [16, 62],
      ...curve([16, 62], [12, 40], [12, 30], [12, 8], 8),
    ];
    fill(ctx, spout, '#9a8c6c');
    drawLine(ctx, spout, { width: 2.4, colour: ink });
    fill(ctx, box(-5, -44, 10, 34, 2), '#9a8c6c');
    placed(ctx, { y: -48, angle: (turned * Math.PI) / 2 }, () => {
      fill(ctx, box(-34, -7, 68, 14, 7), colour.granite);
      drawLine(ctx, box(-34, -7, 68, 14, 7), { width: 2.2, colour: ink, taper: false });
      dot(ctx, 0, 0, 6, '#f3ead8');
    });
  });
}
