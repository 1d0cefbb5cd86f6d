import fc from 'fast-check';
import { colourIn, contrastOf } from './contrast.ts';
import type { Colour } from './contrast.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

describe('contrast', () => {
  it.each<[string, Colour | null]>([
    ['#fff', [255, 255, 255]],
    ['#1a2b3c', [26, 43, 60]],
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['Navy', [0, 0, 128]],
    ['none', null],
    ['url(#a)', null],
    ['constructor', null],
  ])('reads %s', (text, read) => {
    expect(colourIn(text)).toEqual(read);
  });

  it('is 21 for black on white and 4.54 for the grey that is just enough', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrastOf([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  it('lies between 1 and 21, and is the same either way round', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastOf(one, other);

        expect(ratio >= 1 && ratio <= 21.0001).toBe(true);
        expect(contrastOf(other, one)).toBe(ratio);
        expect(contrastOf(one, one)).toBe(1);
      }),
    );
  });
});
