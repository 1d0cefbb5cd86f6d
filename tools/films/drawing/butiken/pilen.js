import { drawPage } from '../land.js';
import { colour, glaze } from '../palette.js';
import { drawDashes, drawLine, fill, placed } from '../pen.js';
import { lead, people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { box, moved } from '../shapes.js';
import { drawQuestion } from '../things/signs.js';
import { draws, glide, mix, span } from '../time.js';
import { ARROWS, drawShopLoop } from './shop-loop.js';

const SHEET = { x: 640, y: 306, scale: 0.84 };

/** One arrow becomes a question, put to someone who knows. @type {import('../film.js').Drawing} */
export function drawGuess(ctx, time, scene) {
  drawPage(ctx, time, scene, 77);
  drawBoard(ctx, time);
  appears(ctx, draws(time, 0.8, 2), () => drawAsking(ctx, time));
}

function drawBoard(ctx, time) {
  const sheet = box(330, 44, 620, 500, 5);
  fill(ctx, moved(sheet, 6, 8), glaze(colour.ink, 0.12));
  fill(ctx, sheet, '#fffdf8');
  drawLine(ctx, sheet, { width: 2.6, taper: false });
  const doubt = glide(time, 3, 4);
  drawShopLoop(ctx, { ...SHEET, stock: 0.3, arrows: [1, 1 - doubt, 1] });
  placed(ctx, SHEET, () =>
    drawDashes(ctx, ARROWS[1], { progress: doubt, width: 7, colour: colour.granite, dash: 16, gap: 14 }),
  );
  drawQuestion(ctx, { x: 640, y: 404, scale: 1.1, drawn: span(time, 4, 5.2) });
}

function drawAsking(ctx, time) {
  drawFigure(ctx, lead.official, { x: 236, y: 600, scale: 1.2, turn: 0.7, blink: time > 6.4 && time < 6.54 });
  drawFigure(ctx, lead.servant, {
    x: 110,
    y: 596,
    scale: 1.16,
    turn: 0.7,
  });
  const point = glide(time, 5, 6.2);
  drawFigure(ctx, people.young, {
    x: 1010,
    y: 600,
    scale: 1.2,
    turn: -0.7,
    left: [mix(-46, -100, point), mix(-114, -196, point)],
    blink: time > 8 && time < 8.14,
  });
}
