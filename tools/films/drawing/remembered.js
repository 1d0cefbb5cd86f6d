import { HEIGHT, WIDTH } from './palette.js';

/** @type {Map<string, OffscreenCanvas>} */
const layers = new Map();

/**
 * Draws once what does not move, and lays the same picture down again in every later frame.
 * @param {string} name one for each different picture
 * @param {(ctx: OffscreenCanvasRenderingContext2D) => void} draw
 */
export function remembered(ctx, name, draw) {
  let layer = layers.get(name);
  if (!layer) {
    layer = new OffscreenCanvas(WIDTH, HEIGHT);
    draw(layer.getContext('2d', { willReadFrequently: true }));
    layers.set(name, layer);
  }
  ctx.drawImage(layer, 0, 0);
}

/** @type {OffscreenCanvas | undefined} */
let scratch;

/**
 * Lets something come into view as a whole: it grows clear and settles into its place. People come like this;
 * land comes by `risen`.
 * @param {number} progress 0 to 1
 */
export function appears(ctx, progress, draw) {
  if (progress <= 0) return;
  if (progress >= 1) {
    draw(ctx);
    return;
  }
  scratch ??= new OffscreenCanvas(WIDTH, HEIGHT);
  const layer = scratch.getContext('2d', { willReadFrequently: true });
  layer.clearRect(0, 0, WIDTH, HEIGHT);
  layer.save();
  layer.setTransform(ctx.getTransform());
  draw(layer);
  layer.restore();
  ctx.save();
  ctx.resetTransform();
  ctx.globalAlpha *= progress;
  ctx.drawImage(scratch, 0, (1 - progress) * 18);
  ctx.restore();
}
