import { blend } from '../palette.js';
import { dot, drawLine, fill } from '../pen.js';
import { curve, oval } from '../shapes.js';

/** What lies behind the face. */
export function hairBehind(ctx, look, turn) {
  const back = -turn * 4;
  if (look.hair === 'bob') {
    fill(ctx, mass(back, 30, 24), look.hairColour);
  }
  if (look.hair === 'long') fill(ctx, mass(back, 31, 52), look.hairColour);
  if (look.hair === 'bun') dot(ctx, back * 2.4, -36, 11, look.hairColour);
  if (look.hair === 'curly') for (const [x, y, r] of CURLS) dot(ctx, x + back, y, r, look.hairColour);
  if (look.hair === 'scarf') fill(ctx, scarf(back), look.hairColour);
}

/** What falls over the face. */
export function hairBefore(ctx, look, turn) {
  const part = turn * 7;
  if (['short', 'bun', 'long', 'bob'].includes(look.hair))
    fill(ctx, fringe(part, look.hair), look.hairColour);
  if (look.hair === 'curly') {
    for (const [x, y, r] of CURLS.slice(0, 6))
      dot(ctx, x * 0.8 + part * 0.5, y * 0.72 - 5, r * 0.62, look.hairColour);
  }
  if (look.hair === 'bald') for (const side of [-1, 1]) fill(ctx, sideHair(side), look.hairColour);
  if (look.hair === 'cap') drawCap(ctx, look);
  if (look.hair === 'scarf') drawScarfEdge(ctx, look);
}

/** The head seen from behind: hair only. */
export function hairFromBehind(ctx, look) {
  if (look.hair === 'scarf') {
    fill(ctx, scarf(0), look.hairColour);
    return;
  }
  if (look.hair === 'bald') {
    fill(
      ctx,
      [
        ...curve([-23, 0], [-16, 8], [16, 8], [23, 0], 10),
        ...curve([23, 0], [20, 26], [-20, 26], [-23, 0], 10),
      ],
      look.hairColour,
    );
    return;
  }
  if (look.hair === 'cap') {
    drawCap(ctx, look, 8);
    return;
  }
  const fall = { short: 9, bun: 13, bob: 26, long: 50, curly: 20 }[look.hair] ?? 17;
  fill(ctx, mass(0, 25, fall), look.hairColour);
  if (look.hair === 'bun') dot(ctx, 0, -22, 13, blend(look.hairColour, '#ffffff', 0.12));
  if (look.hair === 'curly') for (const [x, y, r] of CURLS) dot(ctx, x, y, r, look.hairColour);
  if (look.hair !== 'curly') {
    const gleam = blend(look.hairColour, '#ffffff', 0.18);
    drawLine(ctx, curve([-8, -24], [-14, -10], [-14, 0], [-11, fall - 8], 10), { width: 1.6, colour: gleam });
  }
}

const CURLS = [
  [-17, -22, 12],
  [-4, -30, 12],
  [11, -28, 12],
  [22, -17, 11],
  [-25, -9, 11],
  [26, -4, 10],
  [-26, 5, 9],
  [26, 8, 9],
  [0, -14, 24],
];

function mass(dx, half, fall) {
  return [
    ...curve([dx - half + 3, fall], [dx - half - 5, 0], [dx - half - 1, -38], [dx, -38], 14),
    ...curve([dx, -38], [dx + half + 1, -38], [dx + half + 5, 0], [dx + half - 3, fall], 14),
    ...curve([dx + half - 3, fall], [dx + 10, fall + 5], [dx - 10, fall + 5], [dx - half + 3, fall], 8),
  ];
}

function fringe(part, kind) {
  const drop = { short: -3, bun: -4, long: 8, bob: 8 }[kind];
  const crown = -41 - drop / 3; // so that the hair reaches over the forehead however far it falls
  return [
    ...curve([-23.5, drop], [-28, crown], [28, crown - 2], [23.5, drop], 20),
    ...curve([23.5, drop], [22, -10], [18, -17], [part + 8, -19], 8),
    ...curve([part + 8, -19], [part - 4, -16], [-19, -14], [-23.5, drop], 12),
  ];
}

function sideHair(side) {
  return [
    ...curve([side * 22, 4], [side * 27, -4], [side * 25, -18], [side * 19, -20], 8),
    ...curve([side * 19, -20], [side * 20, -12], [side * 19, -6], [side * 22, 4], 8),
  ];
}

function drawCap(ctx, look, low = 0) {
  const cap = [...curve([-24, -9 + low], [-26, -42], [26, -42], [24, -9 + low], 20), [-24, -9 + low]];
  fill(ctx, cap, look.hat);
  const band = [
    [-25.5, -15 + low],
    [25.5, -15 + low],
    [24.5, -6 + low],
    [-24.5, -6 + low],
  ];
  fill(ctx, band, blend(look.hat, '#ffffff', 0.18));
}

function scarf(dx) {
  return [
    ...curve([dx - 30, 40], [dx - 36, -6], [-30, -38], [0, -38], 16),
    ...curve([0, -38], [30, -38], [dx + 36, -6], [dx + 30, 40], 16),
    ...curve([dx + 30, 40], [dx + 10, 48], [dx - 10, 48], [dx - 30, 40], 8),
  ];
}

function drawScarfEdge(ctx, look) {
  const edge = blend(look.hairColour, '#ffffff', 0.22);
  const cloth = [...oval(0, 1, 27, 31), ...oval(0, 2, 18.5, 23).toReversed()];
  fill(ctx, cloth, look.hairColour);
  drawLine(ctx, oval(0, 2, 18.5, 23), { width: 1.6, colour: edge, wobble: 0.2 });
}
