import { committee, lead } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { fill } from '../pen.js';
import { oval } from '../shapes.js';
import { glaze, colour } from '../palette.js';
import { drawChairBack, drawRoundTable } from './room.js';

const [teacher, nurse, farmer, student, skipper, elder] = committee;
const BACK = [
  [nurse, -150, 22],
  [lead.official, -52, 0],
  [skipper, 54, 0],
  [elder, 150, 22],
];
const FRONT = [
  [farmer, -122, 0],
  [student, 0, 12],
  [teacher, 122, 0],
];

/**
 * Seven elected officials at a round table, seen slightly from above. The table's middle is at 0, 0 of where
 * it is placed. What lies on the table is drawn by `onTable`, over the table and under those who sit in front.
 * @param {{ raised?: number[], turns?: number[], front?: boolean, drawn?: number, floor?: number }} council
 *   raised 0 to 1 for each hand: four at the back from the left, then three in front;
 *   turns -1 to 1 for each of the four who face us
 */
export function drawCommittee(ctx, { raised = [], turns = [], nods = [], floor = 226, drawn = 1 }, onTable) {
  fill(ctx, oval(0, floor, 250, 16), glaze(colour.ink, 0.1));
  for (const [at, [look, x, y]] of [...BACK.entries()].toSorted((a, b) => a[1][2] - b[1][2])) {
    const up = raised[at] ?? 0;
    drawFigure(ctx, look, {
      x,
      y: 112 + y,
      scale: 0.82,
      seated: true,
      turn: turns[at] ?? -x / 400,
      nod: nods[at] ?? 0,
      left: [-26, -124],
      right: [28 + up * 18 + Math.sin(up * Math.PI) * 56, -124 - up * 184],
    });
  }
  drawRoundTable(ctx, { x: 0, y: 0, rx: 214, ry: 60, floor, drawn });
  onTable?.(ctx);
  for (const [at, [look, x, y]] of FRONT.entries()) {
    const up = raised[at + 4] ?? 0;
    drawFigure(ctx, look, {
      x,
      y: 286 + y,
      scale: 0.84,
      seated: true,
      back: true,
      turn: -x / 500,
      left: [-34, -130],
      right: [36 + up * 16 + Math.sin(up * Math.PI) * 56, -130 - up * 186],
    });
    drawChairBack(ctx, { x, y: 212 + y, scale: 1.06 });
  }
}
