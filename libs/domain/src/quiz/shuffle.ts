/**
 * The items in an order that depends on the seed alone: Fisher–Yates (Knuth, TAOCP vol. 2, 3.4.2, algorithm P) over
 * sfc32 (Doty-Humphrey's small fast counter generator). The same seed gives the same order on every machine.
 */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const next = sfc32(seed);
  const pool = [...items];
  const result: Item[] = [];
  while (pool.length > 0) result.push(...pool.splice(below(pool.length, next), 1));
  return result;
}

/** A whole number from 0 to limit − 1, each equally likely: values from the uneven end are thrown back. */
function below(limit: number, next: () => number): number {
  const even = 2 ** 32 - (2 ** 32 % limit);
  let value = next();
  while (value >= even) value = next();
  return value % limit;
}

/** 32 random bits at a time, from a text of any length. */
function sfc32(seed: string): () => number {
  let [a, b, c] = [hash(seed, 0x9e3779b9), hash(seed, 0x243f6a88), hash(seed, 0xb7e15162)];
  let counter = 1;
  const next = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  // The generator's own advice: twelve rounds before the first use mix a weak seed.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** FNV-1a over UTF-16 code units with the finisher of MurmurHash3. */
function hash(text: string, start: number): number {
  let value = start | 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
