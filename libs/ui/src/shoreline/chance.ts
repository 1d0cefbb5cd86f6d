/**
 * Chance from a seed: the same text gives the same numbers on every machine.
 * FNV-1a (32 bits) makes a number of the text; mulberry32 makes a row of numbers of that.
 */
export const chanceFrom = (seed: string): (() => number) => {
  let state = 0x811c9dc5;
  for (const sign of seed) {
    state ^= sign.codePointAt(0) ?? 0;
    state = Math.imul(state, 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
