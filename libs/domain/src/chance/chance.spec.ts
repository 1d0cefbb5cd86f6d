import fc from 'fast-check';
import { chanceFrom, oneOf } from './chance.ts';

describe('chanceFrom', () => {
  it('repeats itself for the same seed and not for another', () => {
    const take = (seed: string) => Array.from({ length: 5 }, chanceFrom(seed));

    expect(take('vägar')).toEqual(take('vägar'));
    expect(take('vägar')).not.toEqual(take('vagar'));
  });

  it('stays in [0, 1) for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const chance = chanceFrom(seed);
        for (let round = 0; round < 50; round += 1) {
          const value = chance();
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });
});

describe('oneOf', () => {
  it('gives each item about equally often', () => {
    const chance = chanceFrom('even');
    const seen = { a: 0, b: 0, c: 0 };

    for (let round = 0; round < 3000; round += 1) seen[oneOf(['a', 'b', 'c'] as const, chance)] += 1;

    // 1,000 each; four standard deviations are 103.
    for (const times of Object.values(seen)) expect(Math.abs(times - 1000)).toBeLessThan(103);
  });

  it('refuses to choose from nothing', () => {
    expect(() => oneOf([], chanceFrom('none'))).toThrow(RangeError);
  });
});
