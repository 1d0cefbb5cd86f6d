import { patternsOf } from './search-patterns.ts';

describe('a search', () => {
  it.each([
    [undefined, []],
    ['  ', []],
    ['Åsa  berg', ['%Åsa%', '%berg%']],
    ['100%', ['%100\\%%']],
    ['a_b\\', ['%a\\_b\\\\%']],
  ])('%j looks for each word as it is', (search, patterns) => {
    expect(patternsOf(search)).toEqual(patterns);
  });
});
