import fc from 'fast-check';
import { folded, nameFault, placeFault } from './entry-name.ts';

describe('the name of an entry', () => {
  it.each([
    'course.json',
    'manifest.json',
    'texts/',
    'texts/ett-tva.sv.json',
    `media/${'0a'.repeat(32)}.svg`,
  ])('may be %s', (name) => {
    const faults = [nameFault(name), placeFault(name)];

    expect(faults).toEqual([null, null]);
  });

  it('never leads out of the folder it is unpacked in, whatever it is', () => {
    const part = fc.constantFrom('..', '.', '', 'texts', 'a', '\\', 'C:', '/', ' ', '\u0000');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const name = parts.join('/');

        const fault = nameFault(name);

        const climbs = name.split(/[\\/]/u).some((each) => each === '..' || each === '.');
        if (fault === null) expect(climbs || name.startsWith('/') || name.includes(':')).toBe(false);
      }),
    );
  });

  it('folds to the same text however it is composed, and whatever its case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const forms = [name.normalize('NFC'), name.normalize('NFD'), name.normalize('NFKC')];

        const one = new Set(forms.map(folded));

        expect(one.size).toBe(1);
        expect(folded(name.toUpperCase())).toBe(folded(name.toUpperCase().toLowerCase()));
      }),
    );
  });
});
