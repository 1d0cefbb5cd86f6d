import fc from 'fast-check';
import { dayIn, idIn, pageIn, sortOf, sortWord, textIn, withChange, wordIn } from './list-url.ts';

const at = (search: string) => new URLSearchParams(search);

describe('the address of a list', () => {
  it('is read word by word, and what nobody offers counts as not said', () => {
    const params = at('?lage=active&ordning=DROP&sida=3');

    const read = [
      wordIn(params, 'lage', ['active', 'completed']),
      wordIn(params, 'ordning', ['name', '-name']),
      pageIn(params),
    ];

    expect(read).toEqual(['active', undefined, 3]);
  });

  it.each(['0', '-1', '1.5', 'två', '100001', ''])('takes page “%s” for the first', (page) => {
    expect(pageIn(at(`?sida=${encodeURIComponent(page)}`))).toBe(1);
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-02-30', null],
    ['2026-2-3', null],
    ['i går', null],
  ])('reads the day %s as %s', (written, day) => {
    expect(dayIn(at(`?fran=${encodeURIComponent(written)}`), 'fran')).toBe(day);
  });

  it('reads an id only where there is one', () => {
    const params = at('?person=01a20c68-78c6-7505-a351-50f7d4f68981&organisation=1%20OR%201');

    expect(idIn(params, 'person')).toBe('01a20c68-78c6-7505-a351-50f7d4f68981');
    expect(idIn(params, 'organisation')).toBeNull();
  });

  it('keeps a search as short as the API takes', () => {
    expect(textIn(at(`?sok=${'å'.repeat(200)}`), 'sok')).toHaveLength(100);
  });

  it('goes back to the first page when a filter changes, and keeps the other filters', () => {
    const next = withChange(at('?sok=anna&sida=4'), { lage: 'active' });

    expect(next.toString()).toBe('sok=anna&lage=active');
  });

  it('never writes what says nothing: an empty filter, the first page', () => {
    const next = withChange(at('?sok=anna&lage=active'), { sok: '', lage: null, sida: 1 });

    expect(next.toString()).toBe('');
  });

  it('comes back to the same order from the table’s', () => {
    const words = fc.constantFrom('name', '-name', 'last-step', '-last-step') as fc.Arbitrary<
      'name' | '-name' | 'last-step' | '-last-step'
    >;

    fc.assert(
      fc.property(words, (word) => {
        expect(sortWord(sortOf<'name' | 'last-step'>(word))).toBe(word);
      }),
    );
  });
});
