import { stockholmDay as dayOf } from '@vagar/domain';
import fc from 'fast-check';
import { stockholmDay } from './stockholm.ts';

describe('the day in Sweden', () => {
  it('is the domain’s, however the questions follow on each other', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 5 }), (several) => {
        expect(several.map(stockholmDay)).toEqual(several.map(dayOf));
      }),
      { numRuns: 50 },
    );
  });
});
