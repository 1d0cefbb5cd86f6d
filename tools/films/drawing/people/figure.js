import { blend, colour, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { curve, oval } from '../shapes.js';
import { drawArm } from './arm.js';
import { drawHead } from './head.js';

const SHOULDER = -222;
const HEAD = -276;

/**
 * @typedef {object} Pose
 * @property {number} x where the feet stand
 * @property {number} y
 * @property {number} [scale] 1 makes an adult 300 pixels tall
 * @property {number} [turn] -1 (to the left) to 1
 * @property {number} [nod] of the head, radians
 * @property {number} [lean] of the body, radians
 * @property {number} [mouth] -1 to 1
 * @property {[number, number]} [left] where the hand on the left of the picture is, in the figure's own measure
 * @property {[number, number]} [right]
 * @property {number} [walk] steps taken; left out when standing
 * @property {number} [sink] how far the body is lowered over the feet, as when rising from a chair
 * @property {boolean} [back] seen from behind
 * @property {boolean} [seated] without legs: what is seen above a table
 * @property {boolean} [behind] stands behind furniture, so casts no shadow that is seen
 * @property {number} [pale] 0 to 1: towards the paper, for those who are not the subject
 * @property {string} [air] what `pale` goes towards
 * @property {number} [alpha]
 */

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./cast.js').Look} look
 * @param {Pose} pose
 */
export function drawFigure(ctx, look, pose) {
  const { x, y, scale = 1, alpha = 1 } = pose;
  const worn = pose.pale ? faded(look, pose.pale, pose.air ?? colour.birch) : look;
  placed(ctx, { x, y, scale: scale * (look.height ?? 1), alpha }, () => {
    if (!pose.seated) {
      if (!pose.behind) fill(ctx, oval(0, 0, 46, 6), glaze(colour.ink, 0.12));
      drawLegs(ctx, worn, pose);
    }
    const step = pose.walk === undefined ? 0 : Math.abs(Math.sin(pose.walk * Math.PI)) * -3;
    placed(ctx, { y: step - 120 + (pose.sink ?? 0), angle: pose.lean ?? 0 }, () => {
      placed(ctx, { y: 120 }, () => drawUpper(ctx, worn, pose));
    });
  });
}

function drawUpper(ctx, look, pose) {
  const width = look.width ?? 1;
  const swing = pose.walk === undefined ? 0 : Math.sin(pose.walk * Math.PI) * 16;
  const hands = {
    left: pose.left ?? [-46 * width - swing * 0.6, -114],
    right: pose.right ?? [46 * width - swing * 0.6, -114],
  };
  const turn = pose.turn ?? 0;
  const arm = (side) =>
    drawArm(ctx, look, {
      side,
      shoulder: [side * 35 * width, SHOULDER + 8],
      hand: side < 0 ? hands.left : hands.right,
    });
  const far = turn < 0 ? 1 : -1;
  if (pose.back) {
    arm(-1);
    arm(1);
  } else if (Math.abs(turn) > 0.3) arm(far);
  drawNeck(ctx, look, turn);
  drawCoat(ctx, look, pose);
  placed(ctx, { x: turn * 4, y: HEAD }, () => drawHead(ctx, look, pose));
  if (pose.back) return;
  if (Math.abs(turn) <= 0.3) arm(far);
  arm(-far);
}

function drawNeck(ctx, look, turn) {
  const shade = blend(look.skin, '#5c2a18', 0.2);
  fill(
    ctx,
    [
      [-10 + turn * 2, -262],
      [10 + turn * 2, -262],
      [12, -232],
      [-12, -232],
    ],
    shade,
  );
}

function drawCoat(ctx, look, pose) {
  const width = look.width ?? 1;
  const hem = -(look.hem ?? 130);
  const flare = look.skirt ? 1.3 : hem > -110 ? 1.16 : 1;
  const [sx, wx, bx] = [39 * width, 36 * width, 40 * width * flare];
  const coat = [
    ...curve([-11, -243], [-20, -239], [-sx + 3, -240], [-sx - 1, SHOULDER + 8], 12),
    ...curve([-sx - 1, SHOULDER + 8], [-wx, -180], [-wx, -160], [-bx, hem], 12),
    ...curve([-bx, hem], [-bx / 2, hem + 4], [bx / 2, hem + 4], [bx, hem], 10),
    ...curve([bx, hem], [wx, -160], [wx, -180], [sx + 1, SHOULDER + 8], 12),
    ...curve([sx + 1, SHOULDER + 8], [sx - 3, -240], [20, -239], [11, -243], 12),
  ];
  fill(ctx, coat, look.coat);
  if (look.stripe) {
    fill(
      ctx,
      [
        [-wx - 0.5, -178],
        [wx + 0.5, -178],
        [wx, -168],
        [-wx, -168],
      ],
      look.stripe,
    );
  }
  const seam = blend(look.coat, '#ffffff', 0.22);
  if (pose.back) {
    drawLine(ctx, curve([0, -236], [1, -200], [-1, -160], [0, hem + 6], 10), { width: 1.6, colour: seam });
    return;
  }
  drawFront(ctx, look, { hem, seam, turn: pose.turn ?? 0 });
}

function drawFront(ctx, look, { hem, seam, turn }) {
  const mid = turn * 9;
  fill(
    ctx,
    [
      [-11, -244],
      [mid, -196],
      [11, -244],
      [0, -236],
    ],
    look.shirt,
  );
  const pen = { width: 2, colour: seam, wobble: 0.4 };
  drawLine(ctx, curve([-12, -244], [-17, -226], [mid - 8, -206], [mid, -194], 10), pen);
  drawLine(ctx, curve([12, -244], [17, -226], [mid + 8, -206], [mid, -194], 10), pen);
  drawLine(ctx, curve([mid, -194], [mid + 1, -170], [mid - 1, -150], [mid * 0.8, hem + 3], 10), pen);
  const pocket = hem - 34;
  for (const side of [-1, 1])
    drawLine(
      ctx,
      [
        [side * 13 + mid * 0.6, pocket],
        [side * 27 + mid * 0.4, pocket - 3],
      ],
      pen,
    );
}

function drawLegs(ctx, look, pose) {
  const hem = -(look.hem ?? 130) - 8 + (pose.sink ?? 0);
  const stride = pose.walk === undefined ? 0 : Math.sin(pose.walk * Math.PI) * 24;
  const toe = Math.sign(pose.turn ?? 0) * Math.min(1, Math.abs(pose.turn ?? 0) * 2) * 7;
  for (const side of [-1, 1]) {
    const hip = side * 13.5 * (look.width ?? 1);
    const foot = side * 13 + side * stride;
    const lift = pose.walk === undefined ? 0 : Math.max(0, side * Math.cos(pose.walk * Math.PI)) * -9;
    const leg = [
      [hip - 13.5, hem],
      [hip + 13.5, hem],
      [foot + 9, -8 + lift],
      [foot - 9, -8 + lift],
    ];
    fill(ctx, leg, side < 0 ? blend(look.legs, '#000000', 0.14) : look.legs);
    const shoe = [
      ...curve(
        [foot - 10, lift],
        [foot - 12, -13 + lift],
        [foot + 12, -13 + lift],
        [foot + 10 + Math.max(0, toe), lift],
        10,
      ),
      [foot - 10 + Math.min(0, toe), lift],
    ];
    fill(ctx, shoe, blend(look.legs, '#14100d', 0.6));
  }
}

function faded(look, share, air) {
  const names = ['skin', 'hairColour', 'coat', 'shirt', 'legs', 'hat', 'stripe'];
  const changed = names.filter((name) => look[name]).map((name) => [name, blend(look[name], air, share)]);
  return { ...look, ...Object.fromEntries(changed) };
}
