import { reachShore } from '../land.js';
import { people } from '../people/cast.js';
import { drawFigure } from '../people/figure.js';
import { appears } from '../remembered.js';
import { drawShop } from '../things/shop.js';
import { draws, glide, mix } from '../time.js';
import { drawVillage } from './village.js';

/** A note is put on the door of the village shop. @type {import('../film.js').Drawing} */
export function drawNote(ctx, time, scene) {
  drawVillage(ctx, { grey: 0.5 });
  drawShop(ctx, { x: 680, y: 580, scale: 1.3, stock: 0.22, lit: 0.25, note: glide(time, 3, 3.6) });
  appears(ctx, draws(time, 0.2, 1.4), () => drawKeeper(ctx, time));
  reachShore(ctx, time, scene);
}

function drawKeeper(ctx, time) {
  const [reach, back] = [glide(time, 1.8, 2.8) * (1 - glide(time, 4, 4.8)), glide(time, 5, 6.4)];
  const walking = back > 0 && back < 1;
  drawFigure(ctx, people.shopkeeper, {
    x: mix(946, 1030, back),
    y: 592,
    scale: 1.02,
    turn: -0.75,
    walk: walking ? back * 2 : undefined,
    nod: -0.06 * glide(time, 6.6, 7.6),
    left: [mix(-46, -84, reach), mix(-114, -238, reach)],
    mouth: -0.2,
    blink: time > 7.8 && time < 7.94,
  });
}
