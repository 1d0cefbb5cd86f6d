// Shapes as lists of points, so that one shape can be filled, outlined by hand, or drawn little by little.

/** @typedef {[number, number]} Point */

/** @returns {Point[]} */
export function line(x1, y1, x2, y2) {
  return [
    [x1, y1],
    [x2, y2],
  ];
}

/** A cubic Bézier curve. @returns {Point[]} */
export function curve([x0, y0], [x1, y1], [x2, y2], [x3, y3], steps = 28) {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const u = 1 - t;
    const at = (a, b, c, d) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  });
}

/** A soft line through all the points (Catmull–Rom). @returns {Point[]} */
export function through(points, steps = 14) {
  const drawn = [];
  for (let at = 0; at < points.length - 1; at += 1) {
    const [before, from, to, after] = [
      points[Math.max(0, at - 1)],
      points[at],
      points[at + 1],
      points[Math.min(points.length - 1, at + 2)],
    ];
    for (let step = 0; step < steps; step += 1) drawn.push(between(before, from, to, after, step / steps));
  }
  drawn.push(points[points.length - 1]);
  return drawn;
}

function between(before, from, to, after, t) {
  const at = (a, b, c, d) =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  return [0, 1].map((axis) => at(before[axis], from[axis], to[axis], after[axis]));
}

/** @returns {Point[]} */
export function oval(cx, cy, rx, ry, from = -Math.PI / 2, sweep = Math.PI * 2, steps = 44) {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + (sweep * step) / steps;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
  });
}

/** A rectangle with soft corners. @returns {Point[]} */
export function box(x, y, width, height, radius = 4) {
  const corner = (cx, cy, from) => oval(cx, cy, radius, radius, from, Math.PI / 2, 6);
  return [
    ...corner(x + radius, y + radius, Math.PI),
    ...corner(x + width - radius, y + radius, -Math.PI / 2),
    ...corner(x + width - radius, y + height - radius, 0),
    ...corner(x + radius, y + height - radius, Math.PI / 2),
    [x, y + radius],
  ];
}

/** @returns {Point[]} */
export function moved(points, dx, dy) {
  return points.map(([x, y]) => [x + dx, y + dy]);
}

/** Where one is after a share of the way along the line, and which way it goes there. */
export function along(points, share) {
  const lengths = points.slice(1).map(([x, y], at) => Math.hypot(x - points[at][0], y - points[at][1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  const last = lengths.length - 1;
  for (const [at, length] of lengths.entries()) {
    if (left <= length || at === last) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      const [[x1, y1], [x2, y2]] = [points[at], points[at + 1]];
      return { x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, angle: Math.atan2(y2 - y1, x2 - x1) };
    }
    left -= length;
  }
  return { x: points[0][0], y: points[0][1], angle: 0 };
}
