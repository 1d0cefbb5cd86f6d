import fc from 'fast-check';
import { excerptOf } from './excerpt.ts';

describe('an excerpt', () => {
  it('is the text itself when that is short, on one line', () => {
    expect(excerptOf('  Jag vill\n\nfråga   först. ')).toBe('Jag vill fråga först.');
  });

  it('ends between words and says that there is more', () => {
    const excerpt = excerptOf('ord '.repeat(100));

    expect(excerpt).toMatch(/^(ord )+ord…$/u);
    expect(excerpt.length).toBeLessThanOrEqual(201);
  });

  it('never cuts a sign in two and never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const excerpt = excerptOf(text);

        expect(excerpt.isWellFormed()).toBe(text.isWellFormed());
        expect([...excerpt].length).toBeLessThanOrEqual(201);
      }),
    );
  });
});
