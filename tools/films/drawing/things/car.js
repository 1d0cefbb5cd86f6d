import { blend, colour, glaze } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { curve } from '../shapes.js';

/**
 * A small car from its side, driving to the right; its wheels stand on y, its middle is x.
 * @param {{ x: number, y: number, scale?: number, way?: number, body?: string, beam?: number, driver?: string, travelled?: number, ink?: string }} car
 *   way -1 lets it drive to the left; driver is the colour of the one head that is seen; beam 0 to 1: its light
 */
export function drawCar(
  ctx,
  { x, y, scale = 1, way = 1, body = colour.fjord, beam = 0, driver, travelled = 0, ink = colour.ink },
) {
  placed(ctx, { x, y, scale }, () => {
    ctx.scale(way, 1);
    const shell = [
      ...curve([-96, -16], [-104, -48], [-96, -56], [-72, -58], 12),
      ...curve([-72, -58], [-54, -98], [-40, -98], [-6, -98], 14),
      ...curve([-6, -98], [22, -98], [34, -80], [46, -60], 12),
      ...curve([46, -60], [92, -54], [104, -48], [100, -16], 14),
      [-96, -16],
    ];
    if (beam > 0) drawBeam(ctx, beam);
    fill(ctx, shell, body);
    drawGlass(ctx, driver);
    drawLine(ctx, shell, { width: 2.8, colour: ink, seed: 5 });
    dot(ctx, 97, -38, 5, blend(body, colour.cloudberry, 0.5 + beam * 0.5));
    for (const at of [-58, 60]) {
      placed(ctx, { x: at, y: -16, angle: travelled / 17 }, () => {
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
  });
}

function drawGlass(ctx, driver) {
  const rear = [
    [-60, -60],
    [-46, -90],
    [-16, -90],
    [-16, -60],
  ];
  const front = [
    [-8, -60],
    [-8, -90],
    [10, -89],
    [36, -60],
  ];
  for (const pane of [rear, front]) fill(ctx, pane, '#b9cacb');
  if (!driver) return;
  ctx.save();
  ctx.beginPath();
  for (const [px, py] of front) ctx.lineTo(px, py);
  ctx.clip();
  dot(ctx, 6, -72, 10, driver);
  ctx.restore();
}

function drawBeam(ctx, beam) {
  for (const [far, wide] of [
    [240, 24],
    [180, 15],
  ])
    fill(
      ctx,
      [
        [98, -42],
        [98, -34],
        [far, wide - 34],
        [far, -36 - wide],
      ],
      glaze(colour.cloudberry, 0.12 * beam),
    );
}
