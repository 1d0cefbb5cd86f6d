import { blend, colour } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { curve, oval } from '../shapes.js';
import { hairBehind, hairBefore, hairFromBehind } from './hair.js';

const FACE = [
  ...curve([-22, -5], [-23, -36], [23, -36], [22, -5], 18),
  ...curve([22, -5], [22, 13], [11, 27], [0, 27], 12),
  ...curve([0, 27], [-11, 27], [-22, 13], [-22, -5], 12),
];

/**
 * A head with its middle at 0, 0.
 * @param {import('./cast.js').Look} look
 * @param {{ turn?: number, nod?: number, mouth?: number, back?: boolean, blink?: boolean }} pose
 *   turn -1 (to the left) to 1; nod in radians; mouth -1 (grave) to 1 (glad)
 */
export function drawHead(ctx, look, { turn = 0, nod = 0, mouth = 0.45, back = false, blink = false } = {}) {
  placed(ctx, { angle: nod }, () => {
    if (back) {
      fill(ctx, FACE, look.skin);
      dot(ctx, -22, 0, 5, look.skin);
      dot(ctx, 22, 0, 5, look.skin);
      hairFromBehind(ctx, look);
      return;
    }
    hairBehind(ctx, look, turn);
    drawEars(ctx, look, turn);
    fill(ctx, FACE, look.skin);
    drawFace(ctx, look, turn, mouth, blink);
    hairBefore(ctx, look, turn);
    if (look.glasses) drawGlasses(ctx, turn);
  });
}

function drawEars(ctx, look, turn) {
  if (look.hair === 'scarf' || look.hair === 'cap') return;
  const shade = blend(look.skin, '#7a3a20', 0.12);
  if (turn < 0.7) dot(ctx, -22 + turn * 2, 1, 5, shade);
  if (turn > -0.7) dot(ctx, 22 + turn * 2, 1, 5, shade);
}

function drawFace(ctx, look, turn, mouth, blink) {
  const dx = turn * 8;
  const shade = blend(look.skin, '#5c2a18', 0.45);
  if (look.beard) drawBeard(ctx, look, dx);
  for (const side of [-1, 1]) {
    const x = dx + side * 8.5 * (1 - Math.abs(turn) * 0.18);
    if (blink)
      drawLine(
        ctx,
        [
          [x - 3, -2],
          [x + 3, -2],
        ],
        { width: 1.8, wobble: 0 },
      );
    else fill(ctx, oval(x, -2, 2.1, 2.7), colour.ink);
    const brow = [
      [x - 4.5, -9 - side * 0.5],
      [x + 4.5, -9 + side * 0.5],
    ];
    drawLine(ctx, brow, { width: 1.7, colour: blend(look.hairColour, colour.ink, 0.35), wobble: 0.2 });
  }
  const side = turn < 0 ? -1 : 1;
  const nose = curve([dx + side, -2], [dx + side * 3, 3], [dx + side * 6, 7.5], [dx + side * 0.5, 8], 8);
  drawLine(ctx, nose, { width: 1.9, colour: shade, wobble: 0 });
  const lips = curve(
    [dx - 6, 15.5 - mouth * 1.6],
    [dx - 2, 15.5 + mouth * 3.4],
    [dx + 2, 15.5 + mouth * 3.4],
    [dx + 6, 15.5 - mouth * 1.6],
    8,
  );
  drawLine(ctx, lips, { width: 2, colour: look.beard ? '#6d2f22' : shade, wobble: 0 });
}

function drawBeard(ctx, look, dx) {
  const beard = [
    ...curve([-21.5, 0], [-19, 10], [dx - 12, 10], [dx - 8, 10.5], 8),
    ...curve([dx - 8, 10.5], [dx - 4, 9], [dx + 4, 9], [dx + 8, 10.5], 8),
    ...curve([dx + 8, 10.5], [dx + 12, 10], [19, 10], [21.5, 0], 8),
    ...curve([21.5, 0], [22, 18], [14, 31], [dx * 0.4, 31], 10),
    ...curve([dx * 0.4, 31], [-14, 31], [-22, 18], [-21.5, 0], 10),
  ];
  fill(ctx, beard, look.hairColour);
}

function drawGlasses(ctx, turn) {
  const dx = turn * 8;
  for (const side of [-1, 1]) {
    const x = dx + side * 8.8;
    drawLine(ctx, oval(x, -1.5, 6.8, 6.3, 0), { width: 1.7, wobble: 0, taper: false });
  }
  drawLine(
    ctx,
    [
      [dx - 2.2, -2.4],
      [dx + 2.2, -2.4],
    ],
    { width: 1.7, wobble: 0 },
  );
  drawLine(
    ctx,
    [
      [dx - 15.5, -2.4],
      [-21, -4],
    ],
    { width: 1.5, wobble: 0 },
  );
  drawLine(
    ctx,
    [
      [dx + 15.5, -2.4],
      [21, -4],
    ],
    { width: 1.5, wobble: 0 },
  );
}
