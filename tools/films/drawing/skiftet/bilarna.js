import { reachShore } from '../land.js';
import { colour } from '../palette.js';
import { people } from '../people/cast.js';
import { drawCar } from '../things/car.js';
import { drawFactory } from '../things/factory.js';
import { easeOut, glide, span } from '../time.js';
import { drawWinter, winterShore } from './winter.js';

/** From the rear, so that no light falls over the car in front. */
const CARS = [
  { from: -160, to: 180, body: '#8a7a52', skin: people.nurse.skin },
  { from: 230, to: 520, body: '#2b7a70', skin: people.skipper.skin },
  { from: 560, to: 860, body: colour.granite, skin: people.worker.skin },
];

/** Before sunrise: one car after another, one person in each. @type {import('../film.js').Drawing} */
export function drawCars(ctx, time, scene) {
  drawWinter(ctx);
  drawFactory(ctx, { x: 900, y: 548, scale: 1.28, lit: 0.5 + 0.5 * glide(time, 0.5, 2), ink: '#0d1c20' });
  const come = easeOut(span(time, 0.6, 8.6));
  for (const { from, to, body, skin } of CARS) {
    const x = from + (to - from) * come;
    drawCar(ctx, { x, y: 590, scale: 1.3, body, driver: skin, beam: 1, travelled: x, ink: '#0a1719' });
  }
  reachShore(ctx, time, scene, winterShore);
}
