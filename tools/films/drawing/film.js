import { drift } from './chance.js';
import { blend, colour, HEIGHT, WIDTH } from './palette.js';
import { drawLine, trace } from './pen.js';
import { easeInOut, span } from './time.js';

const TIDE = 0.72; // seconds for the next picture to rise over the one before

/**
 * @typedef {(ctx: CanvasRenderingContext2D, time: number, scene: { seconds: number, number: number, of: number }) => void} Drawing
 *   draws one moment of a scene; `time` in seconds from the scene's start
 */

/**
 * Puts scenes after one another. The same time always gives the same picture.
 * @param {{ key: string, seconds: number }[]} scenes
 * @param {Record<string, Drawing>} drawings by scene key
 */
export function composeFilm(scenes, drawings) {
  const missing = scenes.filter((scene) => !drawings[scene.key]).map((scene) => scene.key);
  if (missing.length > 0) throw new Error(`No drawing for ${missing.join(', ')}`);
  let start = 0;
  const timed = scenes.map((scene, at) => {
    const placed = { ...scene, start, number: at + 1, of: scenes.length };
    start += scene.seconds;
    return placed;
  });
  const draw = (ctx, scene, time) => drawings[scene.key](ctx, time, scene);

  return {
    seconds: start,
    /** @param {number} time in seconds from the film's start */
    drawAt(ctx, time) {
      const at = Math.max(
        0,
        timed.findLastIndex((scene) => time >= scene.start - 1e-6),
      );
      const scene = timed[at];
      const before = timed[at - 1];
      const local = Math.max(0, time - scene.start);
      if (!before || local >= TIDE) {
        draw(ctx, scene, local);
        return;
      }
      draw(ctx, before, before.seconds);
      riseOver(ctx, easeInOut(span(local, 0, TIDE)), () => draw(ctx, scene, local));
    },
  };
}

/** The next picture comes as land comes: its edge is a shoreline that climbs. */
export function riseOver(ctx, share, draw) {
  if (share <= 0) return;
  const edge = tideLine(share, 0);
  ctx.save();
  trace(ctx, [...edge, [WIDTH + 20, HEIGHT + 40], [-20, HEIGHT + 40]]);
  ctx.clip();
  draw();
  ctx.restore();
  if (share >= 1) return;
  drawLine(ctx, edge, { width: 5, colour: colour.spruce, taper: false });
  drawLine(ctx, tideLine(share, 16), {
    width: 2.4,
    colour: blend(colour.spruce, colour.birch, 0.35),
    taper: false,
  });
}

function tideLine(share, above) {
  const y = HEIGHT + 50 - above - share * (HEIGHT + 110);
  return Array.from({ length: 33 }, (_, at) => [-20 + at * 41.25, y + drift(at / 5.5 + above / 90, 12) * 26]);
}
