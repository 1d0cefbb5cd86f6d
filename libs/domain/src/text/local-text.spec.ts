import { inLanguage } from './local-text.ts';

describe('inLanguage', () => {
  it('gives the wanted language', () => {
    const text = { sv: 'Kurs', en: 'Course' };

    const shown = inLanguage(text, 'en');

    expect(shown).toEqual({ text: 'Course', lang: 'en' });
  });

  it.each([{ sv: 'Kurs' }, { sv: 'Kurs', en: '' }, { sv: 'Kurs', en: ' \n' }])(
    'falls back to Swedish and says so for %j',
    (text) => {
      const shown = inLanguage(text, 'en');

      expect(shown).toEqual({ text: 'Kurs', lang: 'sv' });
    },
  );
});
