import type { Point } from './level-lines.ts';

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

/**
 * A ring as SVG path data: quadratic curves from middle to middle with the points as handles, so that
 * corners become bends. Whole units only, to keep the markup small.
 */
export const smoothRing = (ring: readonly Point[]): string => {
  const at = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`;
  const last = ring.at(-1);
  const first = ring[0];
  if (!last || !first || ring.length < 3) return '';
  const curves = ring.map((point, place) => `${at(point)} ${at(middle(point, ring[place + 1] ?? first))}`);
  return `M${at(middle(last, first))}Q${curves.join(' ')}Z`;
};
