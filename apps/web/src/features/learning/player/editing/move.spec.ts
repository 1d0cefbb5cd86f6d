import fc from 'fast-check';
import { moved, replaced, restored, without } from './move.ts';

describe('a list that is edited', () => {
  it('is moved in, and stays as it is beyond its ends', () => {
    const list = ['a', 'b', 'c'];

    const ways = [moved(list, 0, 2), moved(list, 2, 0), moved(list, 0, -1), moved(list, 2, 3)];

    expect(ways).toEqual([['b', 'c', 'a'], ['c', 'a', 'b'], list, list]);
  });

  it('gets back what was removed where it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), (list, pick) => {
        const place = pick % list.length;
        const item = list[place] ?? 0;

        const again = restored(without(list, place), place, item);

        expect(again).toEqual(list);
      }),
    );
  });

  it('changes one item alone', () => {
    const list = replaced(['a', 'b', 'c'], 1, 'x');

    expect(list).toEqual(['a', 'x', 'c']);
  });
});
