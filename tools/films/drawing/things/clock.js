import { colour } from '../palette.js';
import { drawLine, placed } from '../pen.js';
import { oval } from '../shapes.js';

/** A clock's face without figures. @param {{ x: number, y: number, radius: number, hours?: number, minutes?: number, ink?: string }} at */
export function drawClock(ctx, { x, y, radius, hours = 5.75, minutes = 45, ink = colour.ink }) {
  placed(ctx, { x, y }, () => {
    drawLine(ctx, oval(0, 0, radius, radius), { width: 4, colour: ink, wobble: 0.3, taper: false });
    for (let at = 0; at < 12; at += 1) drawHand(ctx, at / 12, radius * 0.84, radius * 0.92, 2.4, ink);
    drawHand(ctx, hours / 12, 0, radius * 0.5, 6, ink);
    drawHand(ctx, minutes / 60, 0, radius * 0.74, 4, ink);
  });
}

function drawHand(ctx, share, from, to, width, ink) {
  const angle = share * Math.PI * 2 - Math.PI / 2;
  const at = (reach) => [Math.cos(angle) * reach, Math.sin(angle) * reach];
  drawLine(ctx, [at(from), at(to)], { width, colour: ink, wobble: 0, taper: false });
}
