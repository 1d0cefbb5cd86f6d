import { colour, glaze } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { box } from '../shapes.js';

/**
 * A sheet with its middle at x, y: lines of writing, never words.
 * @param {{ x: number, y: number, width?: number, height?: number, angle?: number, lines?: number, written?: number, corner?: boolean, mark?: number, alpha?: number }} sheet
 *   written 0 to 1: how much of the lines; corner: the uncomfortable sheet; mark 0 to 1: the decision's round mark
 */
export function drawSheet(ctx, sheet) {
  const {
    x,
    y,
    width = 90,
    height = 118,
    angle = 0,
    lines = 6,
    written = 1,
    corner = false,
    mark = 0,
    alpha = 1,
    ink = colour.ink,
    face = '#fffdf8',
  } = sheet;
  placed(ctx, { x, y, angle, alpha }, () => {
    const edge = box(-width / 2, -height / 2, width, height, 3);
    placed(ctx, { x: 4, y: 5 }, () => fill(ctx, edge, glaze(colour.ink, 0.14)));
    fill(ctx, edge, face);
    if (corner) {
      const [cx, cy, size] = [width / 2, -height / 2, width * 0.34];
      fill(
        ctx,
        [
          [cx - size, cy],
          [cx, cy],
          [cx, cy + size],
        ],
        colour.granite,
      );
    }
    drawLine(ctx, edge, { width: 2.2, colour: ink, wobble: 0.4, taper: false });
    writeLines(ctx, { width, height, lines, written, corner });
    if (mark > 0) {
      placed(ctx, { x: width * 0.2, y: height * 0.24, scale: 1 + (1 - mark) * 0.8, alpha: mark }, () => {
        fill(
          ctx,
          box(-width * 0.16, -width * 0.16, width * 0.32, width * 0.32, width * 0.16),
          colour.cloudberry,
        );
      });
    }
  });
}

function writeLines(ctx, { width, height, lines, written, corner }) {
  const step = (height * 0.74) / Math.max(1, lines);
  for (let at = 0; at < lines; at += 1) {
    const drawn = Math.min(1, Math.max(0, written * lines - at));
    const short = corner && at === 0 ? 0.4 : at === 0 ? 0.2 : at % 3 === 2 ? 0.3 : 0;
    const y = -height * 0.34 + at * step;
    const pen = {
      progress: drawn,
      width: at === 0 ? 4 : 2.4,
      colour: glaze(colour.ink, at === 0 ? 0.75 : 0.42),
      seed: at,
    };
    if (drawn > 0)
      drawLine(
        ctx,
        [
          [-width * 0.36, y],
          [width * (0.36 - short), y],
        ],
        pen,
      );
  }
}
