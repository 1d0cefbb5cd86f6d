import { chance } from '../chance.js';
import { blend, colour } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { box, line } from '../shapes.js';
import { clamp } from '../time.js';

const TINTS = [colour.granite, colour.fjord, colour.cloudberry, colour.lichen, '#d9cdb8', colour.spruce];

/**
 * Shelves with tins and boxes, seen from the front; the lowest board is at y.
 * @param {{ x: number, y: number, width: number, rows?: number, step?: number, stock?: number, seed?: number, ink?: string }} shelves
 *   stock 0 to 1: how much still stands there; what has gone leaves its place empty
 */
export function drawShelves(
  ctx,
  { x, y, width, rows = 3, step = 64, stock = 1, seed = 7, ink = colour.ink },
) {
  for (let row = 0; row < rows; row += 1) {
    const board = y - row * step;
    for (let at = 0, left = x + 8; left < x + width - step * 0.4; at += 1) {
      const key = row * 40 + at;
      const size = step * (0.34 + chance(key, seed) * 0.26);
      const there = clamp((stock - chance(key, seed + 1) * 0.9) / 0.1);
      drawWare(ctx, { x: left, y: board, size, there, key, seed, step, ink });
      left += size + step * 0.09;
    }
    fill(ctx, box(x, board, width, step * 0.1, 2), colour.woodDark);
    drawLine(ctx, line(x, board, x + width, board), { width: 2.2, colour: ink, seed: row });
  }
}

function drawWare(ctx, { x, y, size, there, key, seed, step, ink }) {
  const tall = step * (0.42 + chance(key, seed + 2) * 0.34);
  const tint = TINTS[Math.floor(chance(key, seed + 3) * TINTS.length)];
  placed(ctx, { alpha: there }, () => {
    fill(ctx, box(x, y - tall, size, tall, 3), tint);
    fill(ctx, box(x, y - tall * 0.66, size, tall * 0.3, 1), blend(tint, '#ffffff', 0.55));
    drawLine(ctx, box(x, y - tall, size, tall, 3), { width: 1.6, colour: ink, wobble: 0.3, taper: false });
  });
}

/**
 * The village shop, with its window and its door; the ground is at y, its middle is x.
 * @param {{ x: number, y: number, scale?: number, stock?: number, note?: number, lit?: number, ink?: string }} shop
 *   note 0 to 1: the notice on the door, lines but no words
 */
export function drawShop(ctx, { x, y, scale = 1, stock = 1, note = 0, lit = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const wall = box(-200, -196, 400, 196, 2);
    const roof = [
      [-222, -190],
      [-150, -272],
      [150, -272],
      [222, -190],
    ];
    fill(ctx, wall, colour.granite);
    for (let at = -176; at < 200; at += 24)
      drawLine(ctx, line(at, -186, at, -4), {
        width: 1.2,
        colour: blend(colour.granite, ink, 0.3),
        seed: at,
      });
    fill(ctx, roof, '#3a4a4c');
    drawLine(ctx, [...wall, wall[0]], { width: 2.8, colour: ink });
    drawLine(ctx, [...roof, roof[0]], { width: 2.8, colour: ink, seed: 3 });
    drawWindow(ctx, { stock, lit, ink });
    drawAwning(ctx, ink);
    drawDoor(ctx, note, ink);
  });
}

function drawWindow(ctx, { stock, lit, ink }) {
  const pane = box(-176, -146, 210, 106, 3);
  fill(ctx, pane, blend('#54666a', '#f6e3b8', lit));
  drawShelves(ctx, { x: -170, y: -48, width: 198, rows: 2, step: 46, stock, ink });
  drawLine(ctx, pane, { width: 5, colour: '#f3ead8', taper: false, wobble: 0.3 });
}

function drawAwning(ctx, ink) {
  for (let at = 0; at < 6; at += 1) {
    const [left, right] = [-184 + at * 37.7, -184 + (at + 1) * 37.7];
    const strip = [
      [left, -150],
      [right, -150],
      [right, -166 + 4],
      [right, -178],
      [left, -178],
    ];
    fill(ctx, strip, at % 2 ? '#f3ead8' : colour.spruce);
  }
  drawLine(ctx, line(-186, -150, 44, -150), { width: 2.4, colour: ink });
}

function drawDoor(ctx, note, ink) {
  fill(ctx, box(74, -150, 92, 150, 2), '#f3ead8');
  fill(ctx, box(86, -138, 68, 84, 2), '#7f9698');
  drawLine(ctx, box(74, -150, 92, 150, 2), { width: 2.4, colour: ink, taper: false });
  fill(ctx, box(66, -6, 108, 8, 2), colour.stone);
  placed(ctx, { x: 120, y: -98, alpha: note }, () => {
    fill(ctx, box(-20, -26, 40, 52, 2), '#fffdf8');
    drawLine(ctx, box(-20, -26, 40, 52, 2), { width: 1.8, colour: ink, taper: false, wobble: 0.3 });
    for (const at of [-14, -4, 6])
      drawLine(ctx, line(-13, at, 13 - (at > 0 ? 10 : 0), at), { width: 2, colour: ink });
  });
}
