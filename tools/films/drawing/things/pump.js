import { colour } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { box, curve } from '../shapes.js';

/** A petrol pump, standing on y. @param {{ x: number, y: number, scale?: number, ink?: string }} at */
export function drawPump(ctx, { x, y, scale = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const body = box(-36, -150, 72, 146, 8);
    const hose = curve([36, -104], [78, -96], [66, -10], [54, -60], 20);
    drawLine(ctx, hose, { width: 6, colour: ink, wobble: 0.2 });
    fill(ctx, body, colour.granite);
    fill(ctx, box(-26, -138, 52, 44, 4), '#f3ead8');
    for (const at of [-128, -118, -108])
      drawLine(
        ctx,
        [
          [-18, at],
          [16, at],
        ],
        { width: 3, colour: colour.stone },
      );
    fill(ctx, box(-46, -8, 92, 10, 3), colour.stone);
    drawLine(ctx, body, { width: 2.8, colour: ink, taper: false });
  });
}
