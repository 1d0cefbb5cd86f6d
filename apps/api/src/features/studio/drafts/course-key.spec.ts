import fc from 'fast-check';
import { slug } from '@vagar/contract';
import { keyFrom } from './course-key.ts';

describe('the key of a course', () => {
  it.each([
    ['Målkonflikter på bordet', 'malkonflikter-pa-bordet'],
    ['  Åre – å ena sidan, å andra… ', 'are-a-ena-sidan-a-andra'],
    ['Bååstede đŋŧ', 'baastede-dnt'],
    ['课程', 'kurs'],
  ])('is made of the title %s', (title, key) => {
    expect(keyFrom(title)).toBe(key);
  });

  it('takes the first free number', () => {
    expect(keyFrom('Kurs', new Set(['kurs', 'kurs-2']))).toBe('kurs-3');
  });

  it('is always one the contract knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(slug.safeParse(keyFrom(title)).success).toBe(true);
      }),
    );
  });
});
