// Chance that is the same every time: a hand's unevenness must not change from one frame to the next.

/** @returns {number} 0 to 1, the same for the same whole number and seed */
export function chance(index, seed) {
  let bits = Math.imul(index | 0, 0x27d4eb2d) ^ Math.imul(seed | 0, 0x165667b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4294967296;
}

/** Smooth chance along a line. @returns {number} -1 to 1 */
export function drift(at, seed) {
  const whole = Math.floor(at);
  const part = at - whole;
  const ease = part * part * (3 - 2 * part);
  const [from, to] = [chance(whole, seed), chance(whole + 1, seed)];
  return (from + (to - from) * ease) * 2 - 1;
}
