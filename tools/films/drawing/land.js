// The land that rises: contour lines, hills and the shore at the foot of every picture.
import { drift } from './chance.js';
import { blend, colour, evening, HEIGHT, WIDTH } from './palette.js';
import { drawLine, fill } from './pen.js';
import { remembered } from './remembered.js';
import { through } from './shapes.js';
import { glide, span } from './time.js';

/** Where things stand. Below it lies the shore, kept quiet for the captions. */
export const GROUND = 596;

export function fillAll(ctx, tint) {
  ctx.fillStyle = tint;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
}

/** A level line with the unevenness of land. */
export function level(y, seed, reach = 8, from = -20, to = WIDTH + 20) {
  return Array.from({ length: 81 }, (_, at) => {
    const x = from + ((to - from) * at) / 80;
    return [x, y + drift(x / 290, seed) * reach + drift(x / 130, seed + 5) * reach * 0.3];
  });
}

/** Old shorelines, one above the other, up a slope: the quiet ground of a light picture. */
export function drawContours(ctx, { seed, progress = 1 }) {
  if (progress < 1) sketchContours(ctx, seed, progress);
  else remembered(ctx, `contours ${seed}`, (layer) => sketchContours(layer, seed, 1));
}

function sketchContours(ctx, seed, progress) {
  const [count, top, bottom] = [9, 70, GROUND];
  for (let at = 0; at < count; at += 1) {
    const y = bottom - ((bottom - top) * (at + 0.5)) / count;
    const shown = Math.min(1, Math.max(0, progress * (count + 3) - at) / 3);
    drawLine(ctx, level(y, seed + at * 0.11, 34), {
      progress: shown,
      width: 2.4,
      colour: '#efe7d8',
      seed: at,
      wobble: 0.3,
    });
  }
}

/**
 * The shore at the foot of the picture. One more of its lines is reached with every scene.
 * @param {{ reached: number, of?: number, tint?: string, lit?: string, ink?: string }} shore
 *   reached: how many of the lines; a part of one is being drawn
 */
export function drawShore(
  ctx,
  { reached, of = 10, tint = colour.sand, lit = colour.spruce, ink = colour.ink },
) {
  const before = Math.floor(reached);
  remembered(ctx, `shore ${before} ${tint}`, (layer) => {
    fill(layer, [...level(GROUND, 21, 3), [WIDTH + 20, HEIGHT + 10], [-20, HEIGHT + 10]], tint);
    for (let at = 0; at < of; at += 1) {
      const pen = at < before ? { width: 2.4, colour: lit } : { width: 1.6, colour: blend(tint, ink, 0.1) };
      drawLine(layer, shoreLine(at, of), { ...pen, seed: at, wobble: 0.3 });
    }
    drawLine(layer, level(GROUND, 21, 3), { width: 3, colour: ink, seed: 2 });
  });
  drawLine(ctx, shoreLine(before, of), {
    progress: reached - before,
    width: 2.4,
    colour: lit,
    seed: before,
    wobble: 0.3,
  });
}

function shoreLine(at, of) {
  const step = (HEIGHT - GROUND - 12) / of;
  return level(HEIGHT - 4 - step * (at + 0.5), 21 + at * 0.05, 4);
}

/** The shoreline that a scene reaches, drawn as the scene begins. @param {object} [tints] the shore's colours, when it is not day */
export function reachShore(ctx, time, scene, tints = {}) {
  drawShore(ctx, { reached: scene.number - 1 + glide(time, 0.5, 2.5), of: scene.of, ...tints });
}

/** What a picture on paper begins with: old shorelines that are drawn in, and the one that the scene reaches. */
export function drawPage(ctx, time, scene, seed) {
  fillAll(ctx, colour.birch);
  drawContours(ctx, { seed, progress: span(time, 0, 2.4) });
  reachShore(ctx, time, scene);
}

/** A hill or a row of hills: a soft line through points, filled down to `base`. */
export function hill(points, base) {
  const ridge = through(points);
  return { ridge, body: [...ridge, [ridge[ridge.length - 1][0], base], [ridge[0][0], base]] };
}

/** The evening sky as laid paper, darkest at the top. `light` 0 is evening, 1 is morning. */
export function drawSky(ctx, { light = 0, horizon = 400, seed = 4 }) {
  const morning = ['#dfe9e6', '#e8eee8', '#f1efe4', '#f7eedb', '#f9e3bd'];
  const night = [evening.skyTop, evening.skyHigh, evening.skyMid, evening.skyLow, evening.horizon];
  const tints = night.map((tint, at) => blend(tint, morning[at], light));
  fillAll(ctx, tints[0]);
  for (const [at, share] of [0.3, 0.56, 0.76, 0.9].entries()) {
    const edge = level(horizon * share, seed + at, 13);
    fill(ctx, [...edge, [WIDTH + 20, HEIGHT], [-20, HEIGHT]], tints[at + 1]);
  }
}
