import { chanceFrom } from '@vagar/domain';

type Point = readonly [x: number, y: number];

const centre = 500;
const rings = 8;
const corners = 40;
const bits = 64;

/** The square the seal's paths are drawn in. */
export const sealSize = 1000;
/** The radius of the seal's edge around its middle. */
export const sealRadius = 482;

/** Closed shorelines around a summit, outermost first, as SVG path data: the same that the web draws for the id. */
export const sealRings = (id: string): string[] => {
  const chance = chanceFrom(`seal ${id}`);
  const waves = [2, 3, 4, 5, 7].map((times) => ({
    times,
    reach: (0.35 + 0.65 * chance()) / times,
    phase: chance() * 2 * Math.PI,
    drift: (chance() - 0.5) * 1.6,
  }));
  return Array.from({ length: rings }, (_, place) => {
    const inwards = place / (rings - 1);
    const radius = 355 - 300 * inwards ** 0.9;
    const ring = Array.from({ length: corners }, (__, corner): Point => {
      const angle = (corner / corners) * 2 * Math.PI;
      const bend = waves.reduce(
        (sum, { times, reach, phase, drift }) =>
          sum + reach * Math.sin(times * angle + phase + drift * inwards),
        0,
      );
      const length = radius * (1 + bend * 0.19 * Math.sin(Math.PI * (0.12 + 0.8 * inwards)));
      return [centre + length * Math.cos(angle), centre + length * Math.sin(angle)];
    });
    return smooth(ring);
  });
};

/** Tick marks round the edge: long for a set bit, short for a clear one, 64 bits of chance from the id. */
export const sealTicks = (id: string): string => {
  const chance = chanceFrom(`ticks ${id}`);
  return Array.from({ length: bits }, (_, place) => {
    const angle = (place / bits) * 2 * Math.PI;
    const inner = chance() < 0.5 ? 405 : 425;
    const at = (length: number) =>
      `${Math.round(centre + length * Math.sin(angle))} ${Math.round(centre - length * Math.cos(angle))}`;
    return `M${at(inner)}L${at(445)}`;
  }).join('');
};

/** Quadratic curves from middle to middle with the points as handles, so that corners become bends. */
function smooth(ring: readonly Point[]): string {
  const at = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`;
  const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last) return '';
  const curves = ring.map((point, place) => `${at(point)} ${at(middle(point, ring[place + 1] ?? first))}`);
  return `M${at(middle(last, first))}Q${curves.join(' ')}Z`;
}
