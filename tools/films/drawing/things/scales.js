import { blend, colour, glaze } from '../palette.js';
import { dot, drawLine, fill, placed } from '../pen.js';
import { curve, oval } from '../shapes.js';

/**
 * A pair of scales standing on y.
 * @param {{ x: number, y: number, scale?: number, drawn?: number, tilt?: number }} at
 *   drawn 0 to 1; tilt in radians, positive lowers the right pan
 * @param {{ left?: Function, right?: Function }} load draws what lies in each pan, at 0, 0
 */
export function drawScales(
  ctx,
  { x, y, scale = 1, drawn = 1, tilt = 0, ink = colour.ink, metal = '#b8914f' },
  { left, right } = {},
) {
  placed(ctx, { x, y, scale }, () => {
    const part = (from, to) => Math.min(1, Math.max(0, (drawn - from) / (to - from)));
    const post = curve([0, -12], [-3, -120], [3, -220], [0, -318], 20);
    const foot = [
      ...curve([-74, 0], [-60, -22], [-16, -14], [-6, -34], 12),
      ...curve([6, -34], [16, -14], [60, -22], [74, 0], 12),
      [-74, 0],
    ];
    fill(ctx, foot, glaze(metal, part(0.1, 0.4)));
    drawLine(ctx, foot, { progress: part(0, 0.3), colour: ink });
    drawLine(ctx, post, { progress: part(0.15, 0.55), width: 7, colour: ink });
    placed(ctx, { y: -312, angle: tilt }, () => {
      const beam = through(part(0.45, 0.85));
      for (const arm of beam) drawLine(ctx, arm, { width: 6, colour: ink, wobble: 0.4 });
    });
    dot(ctx, 0, -316, 11 * part(0.4, 0.6), metal);
    if (part(0.4, 0.6) === 1) drawLine(ctx, oval(0, -316, 11, 11), { width: 2.4, colour: ink });
    for (const [side, load] of [
      [-1, left],
      [1, right],
    ]) {
      const [px, py] = [Math.cos(tilt) * 172 * side, -312 + Math.sin(tilt) * 172 * side - Math.cos(tilt) * 8];
      drawPan(ctx, px, py, part(0.7, 1), { ink, metal }, load);
    }
  });
}

function through(share) {
  return [-1, 1].map((side) => {
    const whole = curve([0, -2], [side * 60, -16], [side * 120, -12], [side * 172, -8], 20);
    return whole.slice(0, Math.max(1, Math.round(whole.length * share)));
  });
}

function drawPan(ctx, x, y, drawn, { ink, metal }, load) {
  if (drawn <= 0) return;
  const [drop, half] = [128, 76];
  for (const side of [-1, 1])
    drawLine(
      ctx,
      [
        [x, y],
        [x + side * half, y + drop],
      ],
      { progress: drawn, width: 2.2, colour: ink },
    );
  if (drawn < 0.6) return;
  placed(ctx, { x, y: y + drop, alpha: Math.min(1, (drawn - 0.6) / 0.4) }, () => {
    load?.(ctx);
    const pan = [
      ...curve([-half - 8, 0], [-half + 10, 34], [half - 10, 34], [half + 8, 0], 20),
      [-half - 8, 0],
    ];
    fill(ctx, pan, metal);
    fill(
      ctx,
      [...curve([-half + 20, 12], [-30, 30], [30, 30], [half - 20, 12], 12)],
      blend(metal, '#000000', 0.16),
    );
    drawLine(ctx, pan, { colour: ink, width: 2.8 });
  });
}
