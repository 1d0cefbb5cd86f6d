import { drawPage } from '../land.js';
import { colour } from '../palette.js';
import { drawLine, fill, placed } from '../pen.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { box, line } from '../shapes.js';
import { drawCar } from '../things/car.js';
import { drawSheet } from '../things/paper.js';
import { drawShelves } from '../things/shop.js';
import { draws, glide, mix, span } from '../time.js';

/** One stops ordering what does not sell; others shop in town: both act sensibly. @type {import('../film.js').Drawing} */
export function drawWisely(ctx, time, scene) {
  drawPage(ctx, time, scene, 17);
  appears(ctx, draws(time, 0.3, 1.6), () => {
    drawShelves(ctx, {
      x: 60,
      y: 540,
      width: 330,
      rows: 4,
      step: 94,
      stock: mix(1, 0.62, span(time, 3.4, 6)),
    });
    for (const at of [60, 390]) drawLine(ctx, line(at, 170, at, 596), { width: 7, colour: colour.woodDark });
    drawFigure(ctx, people.shopkeeper, {
      x: 480,
      y: 600,
      scale: 1.14,
      turn: -0.6,
      nod: -0.05,
      left: [-40, -158],
      right: [20 + Math.sin(time * 5) * 4 * (1 - glide(time, 5.6, 6.2)), -160],
      blink: time > 4.4 && time < 4.54,
    });
    drawSheet(ctx, {
      x: 452,
      y: 404,
      width: 64,
      height: 50,
      angle: -0.12,
      lines: 3,
      written: span(time, 2, 5.6),
    });
  });
  appears(ctx, draws(time, 2.4, 3.8), () => drawFamily(ctx, time));
}

function drawFamily(ctx, time) {
  const gone = glide(time, 5.6, 9.6);
  drawYellowHouse(ctx, 744, 596);
  drawLine(ctx, line(640, 597, 1270, 597), { width: 4, colour: colour.stone });
  const x = mix(1030, 1214, gone);
  drawCar(ctx, { x, y: 596, scale: 1.3, driver: people.teacher.skin, travelled: x });
}

function drawYellowHouse(ctx, x, y) {
  placed(ctx, { x, y, scale: 2.5 }, () => {
    const [wall, roof] = [
      box(-46, -62, 92, 62, 1),
      [
        [-58, -58],
        [0, -108],
        [58, -58],
      ],
    ];
    fill(ctx, wall, '#e3b95c');
    fill(ctx, roof, '#7d4a36');
    fill(ctx, box(-8, -46, 16, 46, 1), '#7d4a36');
    for (const at of [-38, 16]) {
      fill(ctx, box(at, -46, 22, 22, 2), '#fbf2dd');
      drawLine(ctx, box(at, -46, 22, 22, 2), { width: 1.6, taper: false });
    }
    drawLine(ctx, wall, { width: 2, taper: false });
    drawLine(ctx, [...roof, roof[0]], { width: 2 });
  });
}
