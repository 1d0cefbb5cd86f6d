import { blend, colour, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { box, line, oval } from '../shapes.js';

/** The bus stop: a post with a round sign, and a small shelter to its right. The ground is at y. */
export function drawStop(ctx, { x, y, scale = 1, drawn = 1, lit = 1, ink = colour.ink, shelter = true }) {
  placed(ctx, { x, y, scale }, () => {
    if (shelter) drawShelter(ctx, drawn, lit, ink);
    drawLine(ctx, line(0, 0, 0, -262), { progress: drawn, width: 6, colour: ink });
    placed(ctx, { y: -286, alpha: drawn }, () => {
      fill(ctx, oval(0, 0, 30, 30), colour.fjord);
      drawLine(ctx, oval(0, 0, 24, 24), { width: 2.6, colour: '#f3ead8', wobble: 0.2, taper: false });
      fill(ctx, box(-13, -9, 26, 15, 4), '#f3ead8');
      for (const at of [-10, -2, 6]) fill(ctx, box(at, -6, 5, 5, 1), colour.fjord);
      for (const at of [-7, 7]) fill(ctx, oval(at, 7.5, 2.8, 2.8), '#f3ead8');
    });
  });
}

function drawShelter(ctx, drawn, lit, ink) {
  const [x, width] = [46, 320];
  placed(ctx, { alpha: drawn }, () => {
    fill(
      ctx,
      [
        [x + 14, 0],
        [x + 14, -226],
        [x + width - 14, -226],
        [x + width - 14, 0],
      ],
      glaze(blend('#7d989c', '#f3d9a0', lit), 0.26 + lit * 0.12),
    );
    if (lit > 0)
      fill(
        ctx,
        [
          [x + 60, -222],
          [x + width - 60, -222],
          [x + width - 4, 0],
          [x + 4, 0],
        ],
        glaze('#f6cf86', 0.2 * lit),
      );
    fill(ctx, box(x - 8, -244, width + 16, 18, 6), ink);
    if (lit > 0) fill(ctx, box(x + 70, -226, width - 140, 6, 3), blend(ink, colour.cloudberry, lit));
  });
  for (const at of [x + 12, x + width - 12])
    drawLine(ctx, line(at, 0, at, -230), { progress: drawn, width: 5, colour: ink });
  drawLine(ctx, line(x + width / 2, -226, x + width / 2, 0), {
    progress: drawn,
    width: 2,
    colour: glaze(ink, 0.5),
  });
}
