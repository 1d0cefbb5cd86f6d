import { blend } from '../palette.js';
import { fill, placed } from '../pen.js';
import { oval } from '../shapes.js';

const UPPER = 52;
const LOWER = 52;

/**
 * An arm from a shoulder to where the hand is; the elbow finds its own place, away from the body.
 * @param {import('./cast.js').Look} look
 * @param {{ side: number, shoulder: [number, number], hand: [number, number] }} arm side -1 left of the picture, 1 right
 */
export function drawArm(ctx, look, { side, shoulder, hand }) {
  const [[sx, sy], [tx, ty]] = [shoulder, hand];
  const reach = Math.hypot(tx - sx, ty - sy);
  const longer = Math.max(1, (reach + 1) / (UPPER + LOWER)); // a little stretch rather than a hand that misses
  const [a, b] = [UPPER * longer, LOWER * longer];
  const bend = Math.acos(Math.min(1, Math.max(-1, (a * a + reach * reach - b * b) / (2 * a * (reach || 1)))));
  const towards = Math.atan2(ty - sy, tx - sx);
  const [[ex, ey]] = [towards + bend, towards - bend]
    .map((way) => [sx + Math.cos(way) * a, sy + Math.sin(way) * a])
    .sort((one, other) => ease(other, side) - ease(one, side));
  const angle = Math.atan2(ty - ey, tx - ex);
  const wrist = [tx - Math.cos(angle) * 9, ty - Math.sin(angle) * 9];
  drawHand(ctx, look, { x: tx, y: ty, angle, side });
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  stroke(ctx, [wrist, [tx - Math.cos(angle) * 5, ty - Math.sin(angle) * 5]], 13, look.shirt, 'butt');
  sleeve(ctx, [sx, sy], [ex, ey], wrist, 20.5, blend(look.coat, '#ffffff', 0.1));
  sleeve(ctx, [sx, sy], [ex, ey], wrist, 18, blend(look.coat, '#000000', 0.08));
}

/** Elbows hang low and outwards. */
function ease([x, y], side) {
  return y + side * x * 0.35;
}

function sleeve(ctx, from, elbow, wrist, width, style) {
  ctx.beginPath();
  ctx.moveTo(...from);
  const part = (a, b, share) => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  ctx.lineTo(...part(from, elbow, 0.66));
  ctx.quadraticCurveTo(...elbow, ...part(elbow, wrist, 0.34));
  ctx.lineTo(...wrist);
  ctx.lineWidth = width;
  ctx.strokeStyle = style;
  ctx.stroke();
}

function stroke(ctx, points, width, style, cap) {
  ctx.save();
  ctx.lineCap = cap;
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.lineWidth = width;
  ctx.strokeStyle = style;
  ctx.stroke();
  ctx.restore();
}

/** A hand whose palm is at x, y and whose fingers point along `angle`. */
export function drawHand(ctx, look, { x, y, angle, side, scale = 1 }) {
  placed(ctx, { x, y, angle, scale }, () => {
    fill(ctx, oval(3, 0, 10, 7.4), look.skin);
    placed(ctx, { x: 2, y: side * -5.5, angle: side * -0.7 }, () =>
      fill(ctx, oval(3, 0, 6.5, 3.2), look.skin),
    );
  });
}
