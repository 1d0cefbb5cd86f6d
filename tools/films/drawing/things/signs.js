// The small pictures that stand for what is weighed: coins, house, tree. The bus has a file of its own.
import { blend, colour, glaze } from '../palette.js';
import { dot, drawDashes, drawLine, fill, placed } from '../pen.js';
import { box, curve, oval } from '../shapes.js';

/**
 * A pile of coins standing on y; `left` of them are there, the rest are dashed outlines.
 * @param {{ x: number, y: number, scale?: number, drawn?: number, left?: number }} at left 0 to 1
 */
export function drawCoins(ctx, { x, y, scale = 1, drawn = 1, left = 1, ink = colour.ink }) {
  const places = [
    [-34, 0],
    [34, 0],
    [-34, -16],
    [34, -16],
    [0, -8],
    [-34, -32],
    [0, -24],
    [0, -40],
    [34, -32],
    [0, -56],
  ];
  placed(ctx, { x, y, scale }, () => {
    const gone = (at) => Math.min(1, Math.max(0, (1 - left) * places.length - (places.length - 1 - at)));
    for (const [at, [cx, cy]] of places.entries()) {
      const missing = oval(cx, cy - 8, 30, 10);
      placed(ctx, { alpha: gone(at) }, () =>
        drawDashes(ctx, missing, { colour: ink, width: 2.4, dash: 10, gap: 10 }),
      );
    }
    for (const [at, [cx, cy]] of places.entries()) {
      const there = Math.min(1, Math.max(0, drawn * places.length - at));
      drawCoin(ctx, cx, cy - 8 - (1 - there) * 26, there * (1 - gone(at)), ink);
    }
  });
}

function drawCoin(ctx, x, y, alpha, ink) {
  placed(ctx, { x, y, alpha }, () => {
    fill(
      ctx,
      [...oval(0, 8, 30, 10, 0, Math.PI, 20), ...oval(0, 0, 30, 10, Math.PI, -Math.PI, 20)],
      '#b97a22',
    );
    fill(ctx, oval(0, 0, 30, 10), colour.cloudberry);
    drawLine(ctx, oval(0, 0, 30, 10), { width: 2, colour: ink, wobble: 0.3, taper: false });
    drawLine(ctx, [[-30, 0], ...oval(0, 8, 30, 10, Math.PI, -Math.PI, 20), [30, 0]], {
      width: 2,
      colour: ink,
      wobble: 0.3,
    });
    drawLine(ctx, oval(0, 0, 19, 6), { width: 1.4, colour: '#b97a22', wobble: 0.2 });
  });
}

/** A house with a lit window, standing on y. */
export function drawHouse(ctx, { x, y, scale = 1, drawn = 1, filled = drawn, lit = 1, ink = colour.ink }) {
  placed(ctx, { x, y, scale }, () => {
    const wall = [
      [-46, 0],
      [-46, -56],
      [46, -56],
      [46, 0],
    ];
    const roof = [
      [-58, -54],
      [0, -104],
      [58, -54],
    ];
    placed(ctx, { x: 3, y: 2, alpha: filled }, () => {
      fill(
        ctx,
        [
          [22, -104],
          [36, -104],
          [36, -70],
          [22, -78],
        ],
        colour.stone,
      );
      fill(ctx, wall, colour.granite);
      fill(ctx, roof, '#3a4a4c');
      fill(ctx, box(-30, -40, 26, 24, 2), blend('#6d4a44', colour.cloudberry, lit));
      fill(ctx, box(10, -42, 20, 42, 2), '#f3ead8');
    });
    drawLine(ctx, [...wall, wall[0]], { progress: drawn, seed: 2, colour: ink });
    drawLine(ctx, [...roof, roof[0]], { progress: drawn, seed: 3, colour: ink });
    placed(ctx, { alpha: filled }, () => {
      drawLine(ctx, box(-30, -40, 26, 24, 2), { width: 2, colour: ink });
      drawLine(
        ctx,
        [
          [-17, -40],
          [-17, -16],
        ],
        { width: 1.6, colour: ink },
      );
    });
  });
}

/** A spruce, standing on y. */
export function drawTree(
  ctx,
  { x, y, scale = 1, drawn = 1, filled = drawn, leaf = colour.lichen, ink = colour.ink },
) {
  placed(ctx, { x, y, scale }, () => {
    const crown = [
      ...curve([0, -110], [-10, -84], [-18, -74], [-26, -70], 8),
      ...curve([-26, -70], [-16, -68], [-30, -48], [-38, -42], 8),
      ...curve([-38, -42], [-24, -40], [-38, -22], [-48, -16], 8),
      ...curve([-48, -16], [-20, -8], [20, -8], [48, -16], 8),
      ...curve([48, -16], [38, -22], [24, -40], [38, -42], 8),
      ...curve([38, -42], [30, -48], [16, -68], [26, -70], 8),
      ...curve([26, -70], [18, -74], [10, -84], [0, -110], 8),
    ];
    placed(ctx, { x: 3, y: 2, alpha: filled }, () => {
      fill(ctx, box(-6, -14, 12, 14, 1), colour.bark);
      fill(ctx, crown, leaf);
    });
    drawLine(ctx, crown, { progress: drawn, colour: ink, seed: 8 });
    drawLine(
      ctx,
      [
        [-6, -11],
        [-6, 0],
        [6, 0],
        [6, -11],
      ],
      { progress: drawn, colour: ink },
    );
  });
}

/** The sign for a question: the one a reader puts in a margin. */
export function drawQuestion(ctx, { x, y, scale = 1, drawn = 1, ink = colour.granite }) {
  placed(ctx, { x, y, scale }, () => {
    const hook = [
      ...oval(0, -34, 20, 20, Math.PI * 0.95, Math.PI * 1.3, 24),
      ...curve([11, -16], [2, -6], [0, -2], [0, 10], 12),
    ];
    drawLine(ctx, hook, {
      progress: drawn * 1.15 > 1 ? 1 : drawn * 1.15,
      width: 7,
      colour: ink,
      wobble: 0.6,
    });
    if (drawn > 0.9) dot(ctx, 0, 26, 5, ink);
  });
}

/** A sun or lamp: a disc with a soft ring of light. */
export function drawGlow(ctx, { x, y, radius, tint = colour.cloudberry, strength = 1 }) {
  for (const [reach, alpha] of [
    [2.3, 0.1],
    [1.6, 0.16],
  ])
    dot(ctx, x, y, radius * reach, glaze(tint, alpha * strength));
  dot(ctx, x, y, radius, tint);
}
