import { blend, colour, glaze } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { box } from '../shapes.js';

/**
 * The small bus, seen from its side, driving to the right; its wheels stand on y, its middle is x.
 * @param {{ x: number, y: number, scale?: number, drawn?: number, lit?: number, travelled?: number, body?: string, riders?: { skin: string, shown: number }[] }} at
 *   drawn 0 to 1: how much of its outline; lit 0 to 1: its windows; travelled in pixels, turns the wheels;
 *   riders: heads in its windows, from the back; the fourth drives
 */
export function drawBus(
  ctx,
  {
    x,
    y,
    scale = 1,
    drawn = 1,
    filled = drawn,
    lit = 1,
    travelled = 0,
    body = colour.spruce,
    ink = colour.ink,
    beam = 0,
    riders = [],
  },
) {
  placed(ctx, { x, y, scale }, () => {
    const shell = box(-110, -96, 220, 80, 20);
    if (beam > 0)
      for (const [far, wide] of [
        [250, 26],
        [200, 18],
        [160, 11],
      ])
        fill(
          ctx,
          [
            [108, -34],
            [108, -26],
            [far, wide - 28],
            [far, -32 - wide],
          ],
          glaze(colour.cloudberry, 0.09 * beam),
        );
    placed(ctx, { x: 3, y: 2, alpha: filled }, () => fill(ctx, shell, body));
    placed(ctx, { alpha: filled }, () => {
      fill(
        ctx,
        [
          [-108, -42],
          [112, -42],
          [112, -35],
          [-108, -35],
        ],
        blend(body, '#ffffff', 0.3),
      );
      for (const at of [-92, -46, 0]) fill(ctx, box(at, -82, 38, 32, 6), glass(lit));
      fill(ctx, box(48, -82, 50, 36, 8), glass(lit));
      drawRiders(ctx, riders);
      dot(ctx, 108, -30, 5, blend(body, colour.cloudberry, 0.4 + lit * 0.6));
    });
    drawLine(ctx, shell, { progress: drawn, width: 3, seed: 5, colour: ink });
    for (const at of [-62, 62]) drawWheel(ctx, at, travelled, drawn, ink);
  });
}

function drawRiders(ctx, riders) {
  for (const [at, { skin, shown }] of riders.entries())
    placed(ctx, { x: [-73, -27, 19, 76][at], y: -61, alpha: shown }, () => {
      dot(ctx, 0, -1, 11, '#3a2a20');
      dot(ctx, 1, 1, 10, skin);
    });
}

function glass(lit) {
  return blend('#7f9698', colour.cloudberry, lit);
}

function drawWheel(ctx, x, travelled, drawn, ink) {
  if (drawn < 0.5) return;
  placed(ctx, { x, y: -17, angle: travelled / 17 }, () => {
    dot(ctx, 0, 0, 17, ink);
    dot(ctx, 0, 0, 8, '#d9d2c3');
    drawLine(
      ctx,
      [
        [-7, 0],
        [7, 0],
      ],
      { width: 2, colour: colour.stone, wobble: 0 },
    );
  });
}
