import { blend, colour, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { box, oval } from '../shapes.js';

/** A factory with a saw-toothed roof and a chimney; the ground is at y, its left wall at x. @param {{ x: number, y: number, scale?: number, lit?: number, ink?: string }} at */
export function drawFactory(ctx, { x, y, scale = 1, lit = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const walls = [
      [0, 0],
      [0, -120],
      [70, -170],
      [70, -120],
      [140, -170],
      [140, -120],
      [210, -170],
      [210, 0],
    ];
    const chimney = [
      [232, 0],
      [238, -290],
      [270, -290],
      [276, 0],
    ];
    for (const [cx, cy, size] of [
      [262, -320, 16],
      [284, -346, 22],
      [318, -366, 28],
    ])
      fill(ctx, oval(cx, cy, size * 1.3, size), glaze('#dfe6e2', 0.4));
    fill(ctx, chimney, '#6d5a50');
    drawLine(ctx, chimney, { width: 2.6, colour: ink });
    fill(ctx, walls, '#55636a');
    drawLine(ctx, [...walls, walls[0]], { width: 2.8, colour: ink, seed: 3 });
    for (let at = 0; at < 4; at += 1)
      for (const row of [-96, -52])
        fill(ctx, box(16 + at * 48, row, 32, 26, 3), blend('#7f9698', colour.cloudberry, lit));
  });
}
