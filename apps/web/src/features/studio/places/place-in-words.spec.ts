import { gateCodes } from '@vagar/contract';
import type { GateFault } from '@vagar/contract';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';
import { addressOfFault, faultInWords, placeInWords } from './place-in-words.ts';

const fault = (part: Partial<GateFault>): GateFault => ({
  code: 'translation-missing',
  weight: 'should',
  moduleId: null,
  activityId: null,
  title: { sv: 'Kursen' },
  path: '',
  language: null,
  ...part,
});

describe('the place of a fault', () => {
  it.each([
    ['questions.2.options.0.text', 'fråga 3, alternativ 1'],
    ['content.body.sv.content', 'texten, på svenska'],
    ['rubric.1.levels', 'kriterium 2, nivå'],
    ['title', 'namnet'],
    ['', ''],
    ['unheard.of', ''],
  ])('says %s in words', (path, expected) => {
    expect(placeInWords(path, sv)).toBe(expected);
  });

  it.each([
    [fault({ code: 'text-missing', path: 'forWhom' }), 'Inte ifyllt: för vem.'],
    [fault({ code: 'text-missing' }), 'Text saknas.'],
    [fault({ path: 'title' }), 'Den engelska översättningen saknas. Plats: namnet.'],
  ])('says what is missing by its name', (missing, expected) => {
    expect(faultInWords(missing, sv)).toBe(expected);
  });

  it('leads to the field where it is mended', () => {
    const places = [
      fault({ path: 'summary', language: 'en' }),
      fault({ path: 'objectives.1.text', language: 'en' }),
      fault({ moduleId: 'm1' }),
      fault({ moduleId: 'm1', activityId: 'a1', path: 'prompt', language: 'en' }),
      fault({ code: 'no-modules' }),
    ];

    const addresses = places.map((place) => addressOfFault('c1', place));

    expect(addresses).toEqual([
      '/studio/c1/om-kursen#field-summary-en',
      '/studio/c1/om-kursen#field-objectives-1',
      '/studio/c1#m1',
      '/studio/c1/a1?plats=prompt&sprak=en&fel=translation-missing',
      '/studio/c1',
    ]);
  });

  it('has words for everything the gate looks for', () => {
    const known = [...gateCodes];

    const said = known.flatMap((code) => [sv.codes[code], en.codes[code]]);

    for (const text of said) expect(text).toMatch(/^\p{Lu}.*[.]$/u);
  });
});
