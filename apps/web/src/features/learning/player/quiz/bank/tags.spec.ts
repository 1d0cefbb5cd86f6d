import fc from 'fast-check';
import { tagsIn } from './tags.ts';

describe('tags typed in one field', () => {
  it('are told apart by commas, each once, without space around them', () => {
    const found = tagsIn(' klimat,offentlig   upphandling,, klimat ,');

    expect(found).toEqual({ tags: ['klimat', 'offentlig upphandling'], isTooMuch: false });
  });

  it('come back as they are when they are shown to be changed', () => {
    const tag = fc.stringMatching(/^[a-zåäö]{1,12}$/);

    fc.assert(
      fc.property(fc.uniqueArray(tag, { maxLength: 12 }), (tags) => {
        expect(tagsIn(tags.join(', '))).toEqual({ tags, isTooMuch: false });
      }),
    );
  });

  it.each([Array.from({ length: 13 }, (_, place) => `tagg ${place}`).join(), 'x'.repeat(41)])(
    'are too much beyond what the bank takes: %s',
    (typed) => {
      expect(tagsIn(typed).isTooMuch).toBe(true);
    },
  );
});
