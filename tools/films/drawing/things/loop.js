// Cause and effect: arrows, the round pictures they run between, and the hourglass for what takes time.
import { colour, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { along, curve, oval } from '../shapes.js';

/**
 * A line that ends in an arrowhead as soon as it has come all the way.
 * @param {import('../shapes.js').Point[]} points
 * @param {{ progress?: number, width?: number, colour?: string, seed?: number }} [pen]
 */
export function drawArrow(
  ctx,
  points,
  { progress = 1, width = 6, colour: tint = colour.spruce, seed = 2 } = {},
) {
  drawLine(ctx, points, { progress, width, colour: tint, seed, wobble: 0.8 });
  const { x, y, angle } = along(points, Math.min(1, progress));
  const head = width * 2.3;
  placed(ctx, { x, y, angle, alpha: Math.min(1, Math.max(0, (progress - 0.7) / 0.3)) }, () =>
    fill(
      ctx,
      [
        [head, 0],
        [-head * 0.7, -head * 0.8],
        [-head * 0.35, 0],
        [-head * 0.7, head * 0.8],
      ],
      tint,
    ),
  );
}

/** A round picture: what is drawn has its own 0, 0 in the middle. */
export function drawRound(ctx, { x, y, radius, shown = 1, ink = colour.ink, face = '#fffdf8' }, draw) {
  if (shown <= 0) return;
  placed(ctx, { x, y, alpha: shown }, () => {
    fill(ctx, oval(3, 4, radius, radius), glaze(colour.ink, 0.1));
    fill(ctx, oval(0, 0, radius, radius), face);
    drawLine(ctx, oval(0, 0, radius, radius), { width: 2.6, colour: ink, wobble: 0.6, taper: false });
    draw(ctx);
  });
}

/** @param {{ x: number, y: number, scale?: number, run?: number, ink?: string }} glass run 0 to 1: how much of the sand has fallen */
export function drawHourglass(ctx, { x, y, scale = 1, run = 0.5, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const side = (way) => [
      ...curve([way * 24, -40], [way * 24, -14], [way * 4, -12], [way * 3, 0], 12),
      ...curve([way * 3, 0], [way * 4, 12], [way * 24, 14], [way * 24, 40], 12),
    ];
    fill(ctx, [...side(-1), ...side(1).toReversed()], '#fffdf8');
    const [top, heap] = [-10 - (1 - run) * 20, 38 - run * 24];
    fill(
      ctx,
      [
        [-12 * (1.3 - run), top],
        [12 * (1.3 - run), top],
        [2, -2],
        [-2, -2],
      ],
      colour.cloudberry,
    );
    fill(
      ctx,
      [
        [-22, 39],
        [22, 39],
        [0, heap],
      ],
      colour.cloudberry,
    );
    for (const way of [-1, 1]) drawLine(ctx, side(way), { width: 2.6, colour: ink, wobble: 0.3 });
    for (const level of [-42, 42])
      drawLine(
        ctx,
        [
          [-32, level],
          [32, level],
        ],
        { width: 7, colour: ink, wobble: 0.2 },
      );
  });
}
