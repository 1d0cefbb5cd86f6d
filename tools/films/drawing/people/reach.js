import { blend } from '../palette.js';
import { fill, placed } from '../pen.js';
import { curve, oval } from '../shapes.js';

/**
 * A hand and forearm that come into a close picture; the fingertip is at x, y and the arm lies along `angle`
 * (0: it comes from the left; Math.PI: from the right).
 * @param {{ x: number, y: number, angle?: number, scale?: number, skin: string, coat: string, shirt?: string, pointing?: boolean, mirror?: number }} arm
 *   mirror -1 puts the thumb on the other side
 */
export function drawReach(
  ctx,
  { x, y, angle = 0, scale = 1, skin, coat, shirt = '#f3ead8', pointing = false, mirror = 1 },
) {
  placed(ctx, { x, y, angle, scale }, () => {
    ctx.scale(1, mirror);
    const shade = blend(skin, '#5c2a18', 0.22);
    sleeve(ctx, coat, shirt);
    fill(
      ctx,
      [
        ...curve([-128, -24], [-100, -36], [-70, -36], [-52, -26], 12),
        ...curve([-52, -26], [-44, -6], [-44, 14], [-54, 27], 10),
        ...curve([-54, 27], [-80, 34], [-108, 30], [-128, 22], 12),
      ],
      skin,
    );
    const fingers = pointing
      ? [
          [-58, -17, 0, 0, 15],
          [-56, -2, -36, 2, 15],
          [-58, 10, -40, 13, 14],
          [-62, 21, -46, 23, 13],
        ]
      : [
          [-58, -17, -6, -13, 15],
          [-56, -4, 0, -1, 15],
          [-58, 9, -5, 12, 14],
          [-62, 20, -18, 25, 12],
        ];
    for (const [x1, y1, x2, y2, width] of fingers) finger(ctx, x1, y1, x2, y2, width, skin, shade);
    finger(ctx, -96, -26, -58, -46, 15, skin, shade);
  });
}

function sleeve(ctx, coat, shirt) {
  fill(
    ctx,
    [
      [-640, -66],
      [-138, -36],
      [-138, 36],
      [-640, 66],
    ],
    coat,
  );
  fill(
    ctx,
    [
      [-140, -31],
      [-118, -28],
      [-118, 28],
      [-140, 31],
    ],
    shirt,
  );
  fill(ctx, oval(-138, 0, 7, 36), blend(coat, '#000000', 0.14));
}

function finger(ctx, x1, y1, x2, y2, width, skin, shade) {
  for (const [size, style] of [
    [width + 2, shade],
    [width, skin],
  ]) {
    ctx.beginPath();
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2 - width / 2, y2);
    ctx.lineCap = 'round';
    ctx.lineWidth = size;
    ctx.strokeStyle = style;
    ctx.stroke();
  }
}
