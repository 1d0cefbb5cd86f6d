// Tables, chairs, lamps and the garage: what stands in a room.
import { blend, colour, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { box, curve, line, oval } from '../shapes.js';

/** A desk or table from its front: top edge at y, between x and x + width. */
export function drawDesk(
  ctx,
  { x, y, width, floor, drawn = 1, tone = colour.wood, ink = colour.ink, panel = true },
) {
  const top = box(x, y, width, 18, 5);
  const under = [
    [x + 22, y + 18],
    [x + width - 22, y + 18],
    [x + width - 26, floor],
    [x + 26, floor],
  ];
  if (panel) {
    placed(ctx, { alpha: drawn }, () => fill(ctx, under, blend(tone, '#ffffff', 0.24)));
    drawLine(ctx, [under[0], under[3]], { progress: drawn, colour: ink, width: 2.4 });
    drawLine(ctx, [under[1], under[2]], { progress: drawn, colour: ink, width: 2.4 });
    drawLine(ctx, [under[3], under[2]], { progress: drawn, colour: ink, width: 2.4, seed: 12 });
    for (const share of [0.34, 0.67]) {
      const at = x + width * share;
      drawLine(ctx, line(at, y + 24, at - 1, floor - 6), {
        progress: drawn,
        width: 1.4,
        colour: glaze(ink, 0.3),
        seed: at,
      });
    }
  } else {
    for (const at of [x + 30, x + width - 42]) {
      placed(ctx, { alpha: drawn }, () =>
        fill(
          ctx,
          [
            [at, y + 18],
            [at + 14, y + 18],
            [at + 11, floor],
            [at + 3, floor],
          ],
          blend(tone, '#000000', 0.2),
        ),
      );
    }
  }
  placed(ctx, { y: 2, alpha: drawn }, () => fill(ctx, top, tone));
  drawLine(ctx, top, { progress: drawn, colour: ink, seed: 4 });
}

/** A round table seen slightly from above, its top's middle at x, y. */
export function drawRoundTable(
  ctx,
  { x, y, rx, ry, floor, drawn = 1, tone = colour.wood, ink = colour.ink },
) {
  const rim = oval(x, y, rx, ry);
  placed(ctx, { alpha: drawn }, () => {
    fill(
      ctx,
      [
        [x - rx * 0.16, y + ry],
        [x + rx * 0.16, y + ry],
        [x + rx * 0.24, floor],
        [x - rx * 0.24, floor],
      ],
      blend(tone, '#000000', 0.26),
    );
    fill(ctx, oval(x, floor, rx * 0.4, ry * 0.2), blend(tone, '#000000', 0.34));
    fill(ctx, oval(x, y + ry * 0.14, rx, ry), blend(tone, '#000000', 0.24));
    fill(ctx, rim, tone);
  });
  drawLine(ctx, rim, { progress: drawn, colour: ink, seed: 6 });
  drawLine(ctx, oval(x, y + ry * 0.14, rx, ry, 0, Math.PI), {
    progress: drawn,
    colour: ink,
    width: 2.4,
    seed: 7,
  });
  for (const ring of [0.78, 0.5]) {
    drawLine(ctx, oval(x, y, rx * ring, ry * ring, 0.4, Math.PI * 1.2), {
      progress: drawn,
      width: 1.4,
      colour: glaze(ink, 0.16),
      seed: ring * 10,
    });
  }
}

/** The back of a chair that someone sits in with their back to us; the seat is at y. */
export function drawChairBack(ctx, { x, y, scale = 1, tone = colour.woodDark, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    for (const side of [-1, 1])
      drawLine(ctx, line(side * 40, -10, side * 46, 62), { width: 6, colour: ink, wobble: 0.3 });
    const back = [
      ...curve([-44, -8], [-54, -74], [54, -74], [44, -8], 20),
      ...curve([44, -8], [20, 2], [-20, 2], [-44, -8], 10),
    ];
    fill(ctx, back, tone);
    drawLine(ctx, [...back, back[0]], { colour: ink, width: 2.4 });
    for (const at of [-18, 0, 18])
      drawLine(ctx, line(at, -50, at, -8), { width: 1.6, colour: glaze(ink, 0.35) });
  });
}

/** A lamp hanging at x, its shade's edge at y, and its cone of light down to `floor`. */
export function drawLamp(
  ctx,
  { x, y, floor, spread = 420, lit = 1, drawn = 1, ink = colour.ink, shade = colour.granite },
) {
  for (const [share, alpha] of [
    [1, 0.15],
    [0.74, 0.15],
  ]) {
    const half = (spread / 2) * share;
    fill(
      ctx,
      [
        [x - 40, y],
        [x + 40, y],
        [x + half, floor],
        [x - half, floor],
      ],
      glaze(colour.cloudberry, alpha * lit),
    );
  }
  drawLine(ctx, line(x, 0, x, y - 52), { progress: drawn, width: 2.4, colour: ink });
  const hood = [
    ...curve([x - 62, y], [x - 56, y - 34], [x - 22, y - 54], [x, y - 54], 14),
    ...curve([x, y - 54], [x + 22, y - 54], [x + 56, y - 34], [x + 62, y], 14),
  ];
  placed(ctx, { alpha: drawn }, () => {
    fill(ctx, hood, shade);
    fill(ctx, oval(x, y, 62, 9), blend('#5b4a3c', colour.cloudberry, lit));
  });
  drawLine(ctx, [...hood, hood[0]], { progress: drawn, colour: ink, width: 2.6 });
}

/** An open workshop with its door up; the floor is at y, the left wall at x. */
export function drawGarage(ctx, { x, y, width, height, drawn = 1, ink = colour.ink, lit = 0 }) {
  const wall = [
    [x, y],
    [x, y - height],
    [x + width / 2, y - height - 54],
    [x + width, y - height],
    [x + width, y],
  ];
  const mouth = [
    [x + 22, y],
    [x + 22, y - height + 26],
    [x + width - 22, y - height + 26],
    [x + width - 22, y],
  ];
  placed(ctx, { x: 3, y: 2, alpha: drawn }, () => {
    fill(ctx, wall, '#d8c7ab');
    fill(ctx, mouth, blend('#54666a', '#8d8367', lit));
    fill(
      ctx,
      [
        [x + 22, y - height + 26],
        [x + width - 22, y - height + 26],
        [x + width - 22, y - height + 44],
        [x + 22, y - height + 44],
      ],
      '#9aa7a3',
    );
  });
  drawLine(ctx, wall, { progress: drawn, colour: ink, seed: 9 });
  drawLine(ctx, mouth, { progress: drawn, colour: ink, seed: 10 });
  for (const at of [35, 40])
    drawLine(ctx, line(x + 24, y - height + at - 4, x + width - 24, y - height + at - 4), {
      progress: drawn,
      width: 1.3,
      colour: glaze(ink, 0.5),
    });
}
