import { drift } from './chance.js';
import { colour as palette } from './palette.js';
import { oval } from './shapes.js';

/** @typedef {import('./shapes.js').Point} Point */

const STEP = 5; // pixels between two points of a drawn line: short enough to look like a hand, not a ruler

/** @param {Point[]} points @returns {Point[]} the same way, with a point at every STEP */
function paced(points) {
  const steps = [points[0]];
  let owed = STEP;
  for (let at = 1; at < points.length; at += 1) {
    let [[x1, y1], [x2, y2]] = [points[at - 1], points[at]];
    let length = Math.hypot(x2 - x1, y2 - y1);
    while (length >= owed) {
      [x1, y1] = [x1 + ((x2 - x1) * owed) / length, y1 + ((y2 - y1) * owed) / length];
      steps.push([x1, y1]);
      length = Math.hypot(x2 - x1, y2 - y1);
      owed = STEP;
    }
    owed -= length;
  }
  steps.push(points[points.length - 1]);
  return steps;
}

/**
 * A line as a hand draws it: slightly uneven, thinner where it begins and ends.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Point[]} points
 * @param {{ progress?: number, width?: number, colour?: string, seed?: number, wobble?: number, taper?: boolean }} [pen]
 *   `progress` 0 to 1: how much of the line has been drawn
 */
export function drawLine(ctx, points, pen = {}) {
  const { progress = 1, width = 3, colour = palette.ink, seed = 1, wobble = 0.7, taper = true } = pen;
  if (progress <= 0 || points.length < 2) return;
  const whole = paced(points);
  const shown = Math.max(2, Math.ceil(whole.length * progress));
  const edges = whole.slice(0, shown).map((point, at) => {
    const [before, after] = [whole[Math.max(0, at - 1)], whole[Math.min(whole.length - 1, at + 1)]];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const [nx, ny] = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    const off = drift(at / 9, seed) * wobble;
    const ends = taper ? Math.min(1, 0.45 + Math.min(at, shown - 1 - at) * 0.12) : 1;
    const half = (width / 2) * ends * (0.88 + 0.16 * drift(at / 5, seed + 7));
    const [x, y] = [point[0] + nx * off, point[1] + ny * off];
    return [x + nx * half, y + ny * half, x - nx * half, y - ny * half];
  });
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (const [x, y] of edges) ctx.lineTo(x, y);
  for (const [, , x, y] of edges.toReversed()) ctx.lineTo(x, y);
  ctx.fill();
}

/** A hand-drawn line of short strokes: what is missing, or not yet. */
export function drawDashes(ctx, points, { dash = 14, gap = 10, progress = 1, ...pen } = {}) {
  const whole = paced(points);
  const [stroke, rest] = [Math.round(dash / STEP), Math.round(gap / STEP)];
  const shown = whole.length * progress;
  for (let at = 0; at < shown - 1; at += stroke + rest) {
    drawLine(ctx, whole.slice(at, Math.min(at + stroke + 1, Math.ceil(shown))), { ...pen, taper: false });
  }
}

/** @param {Point[]} points */
export function trace(ctx, points) {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
}

/** @param {Point[]} points */
export function fill(ctx, points, style) {
  trace(ctx, points);
  ctx.fillStyle = style;
  ctx.fill();
}

export function dot(ctx, x, y, radius, style) {
  fill(ctx, oval(x, y, radius, radius), style);
}

/** Draws in a place of its own: moved, scaled, turned; whatever is set inside is forgotten after. */
export function placed(ctx, { x = 0, y = 0, scale = 1, angle = 0, alpha = 1 }, draw) {
  if (alpha <= 0) return;
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.scale(scale, scale);
  ctx.globalAlpha *= alpha;
  draw(ctx);
  ctx.restore();
}

/**
 * Lets something rise into view as land rises from the sea: behind a soft edge that climbs.
 * @param {{ x: number, top: number, width: number, bottom: number, progress: number, seed?: number }} reveal
 */
export function risen(ctx, { x, top, width, bottom, progress, seed = 3 }, draw) {
  if (progress <= 0) return;
  if (progress >= 1) {
    draw(ctx);
    return;
  }
  ctx.save();
  const level = bottom - (bottom - top) * progress;
  const reach = Math.min(14, (1 - progress) * 60);
  ctx.beginPath();
  ctx.moveTo(x, bottom + 4);
  for (let at = 0; at <= 24; at += 1) ctx.lineTo(x + (width * at) / 24, level + drift(at / 3, seed) * reach);
  ctx.lineTo(x + width, bottom + 4);
  ctx.clip();
  draw(ctx);
  ctx.restore();
}
