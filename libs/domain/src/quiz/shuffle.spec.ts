import fc from 'fast-check';
import { shuffled } from './shuffle.ts';

describe('shuffled', () => {
  it('keeps every item, leaves the given list alone and depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        const before = [...items];

        const result = shuffled(items, seed);

        expect([...result].sort()).toEqual([...before].sort());
        expect(items).toEqual(before);
        expect(shuffled(items, seed)).toEqual(result);
      }),
    );
  });

  it('gives the order that it always gave: stored answers rest on it', () => {
    const order = shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 'vagar').join('');

    expect(order).toBe('fecbda');
  });
});
