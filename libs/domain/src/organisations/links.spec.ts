import fc from 'fast-check';
import { CircularLinks, isWithin, mayPointAt, subtreeOf, successorChain } from './links.ts';

describe('successors', () => {
  it('lead to the organisation that stands today', () => {
    const successors = new Map([
      ['county-council', 'region'],
      ['region', null],
    ]);

    expect(successorChain(successors, 'county-council')).toEqual(['county-council', 'region']);
    expect(successorChain(successors, 'region')).toEqual(['region']);
  });

  it('never go round', () => {
    const circle = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);

    expect(() => successorChain(circle, 'a')).toThrow(CircularLinks);
    expect(mayPointAt(new Map([['a', 'b']]), 'b', 'a')).toBe(false);
    expect(mayPointAt(new Map(), 'a', 'a')).toBe(false);
    expect(mayPointAt(new Map([['a', 'b']]), 'b', 'c')).toBe(true);
  });
});

describe('the tree', () => {
  const parents = new Map([
    ['region', null],
    ['health', 'region'],
    ['hospital', 'health'],
    ['municipality', null],
  ]);

  it('reaches from the root to the leaves and no further', () => {
    expect(subtreeOf(parents, 'region')).toEqual(['region', 'health', 'hospital']);
    expect(isWithin(parents, 'hospital', 'region')).toBe(true);
    expect(isWithin(parents, 'region', 'hospital')).toBe(false);
    expect(isWithin(parents, 'municipality', 'region')).toBe(false);
  });

  it('stays a tree however links are added, one allowed link after the other', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))), (wishes) => {
        const links = new Map<string, string>();

        for (const [from, to] of wishes) if (mayPointAt(links, from, to)) links.set(from, to);

        for (const name of names)
          expect(successorChain(links, name).length).toBeLessThanOrEqual(names.length);
      }),
    );
  });
});
