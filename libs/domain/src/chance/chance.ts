/** Numbers in [0, 1), one after another. */
export type Chance = () => number;

/**
 * Chance from a seed: the same text gives the same numbers on every machine. FNV-1a (32 bits) makes a number of the
 * text, mulberry32 (Tommy Ettinger, 2017) a row of numbers of that. For drawings and made-up worlds, never for secrets.
 */
export function chanceFrom(seed: string): Chance {
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
}

/** One of the items, each equally likely. @throws RangeError when there are none */
export function oneOf<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}
