import { drift } from '../chance.js';
import { colour, glaze } from '../palette.js';
import { drawLine, fill, placed, trace } from '../pen.js';
import { box, oval } from '../shapes.js';

/** A sheet of contour lines with an inlet: the map. Its middle is at 0, 0; it is 660 by 430 at scale 1. */
export function drawMap(ctx, { x, y, scale = 1, angle = 0, drawn = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale, angle }, () => {
    const sheet = box(-330, -215, 660, 430, 5);
    placed(ctx, { x: 8, y: 10 }, () => fill(ctx, sheet, glaze(ink, 0.12)));
    fill(ctx, sheet, '#fffdf8');
    ctx.save();
    trace(ctx, sheet);
    ctx.clip();
    fill(ctx, island(60, 250, 330, 120, 3), '#dfe9ea');
    for (const [cx, cy, size, seed] of [
      [-170, -112, 44, 5],
      [96, -84, 62, 9],
      [-196, 118, 38, 14],
    ]) {
      for (let ring = 0; ring < 5; ring += 1) {
        const reach = size * (0.35 + ring * 0.42);
        drawLine(ctx, island(cx, cy, reach * 1.25, reach, seed), {
          progress: Math.min(1, Math.max(0, drawn * 2.2 - ring * 0.25)),
          width: 2,
          colour: ring === 0 ? '#c9cfae' : '#dcd8c2',
          seed: seed + ring,
          wobble: 0.3,
          taper: false,
        });
      }
    }
    ctx.restore();
    for (const at of [-110, 110])
      drawLine(
        ctx,
        [
          [at, -213],
          [at + 2, 213],
        ],
        { width: 1.4, colour: glaze(ink, 0.1) },
      );
    drawLine(ctx, sheet, { width: 2.6, colour: ink, wobble: 0.4, taper: false });
  });
}

function island(cx, cy, rx, ry, seed) {
  return oval(0, 0, 1, 1, 0, Math.PI * 2, 60).map(([dx, dy], at) => {
    const swell = 1 + 0.13 * drift(Math.min(at, 60 - at) / 6, seed);
    return [cx + dx * rx * swell, cy + dy * ry * swell];
  });
}
