import fc from 'fast-check';
import { criteriaLeft, matrixLeft, matrixPairs } from './work-left.ts';

const goals = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
const done = (pair: { from: string; to: string }) => ({ ...pair, score: 0, reason: 'Därför.' });

describe('matrixLeft', () => {
  it('counts scores and reasons, blank ones not', () => {
    const cells = [
      { from: 'a', to: 'b', score: -3, reason: 'Därför.' },
      { from: 'b', to: 'a', score: 0, reason: '  ' },
      { from: 'a', to: 'c', score: null, reason: 'Vet inte än.' },
    ];

    const left = matrixLeft(['a', 'b', 'c'], 3, cells);

    expect(left).toEqual({ scores: 4, reasons: 2 });
  });

  it('falls to nothing as each pair of different goals is scored once', () => {
    fc.assert(
      fc.property(goals, fc.nat(60), fc.nat(60), (keys, wanted, some) => {
        const pairs = matrixPairs(keys);
        const scored = pairs.slice(0, some).map(done);
        const minimum = Math.min(wanted, pairs.length);

        const left = matrixLeft(keys, minimum, scored);

        expect(pairs).toHaveLength(keys.length * (keys.length - 1));
        expect(left.scores).toBe(pairs.length - scored.length);
        expect(matrixLeft(keys, minimum, pairs.map(done))).toEqual({ scores: 0, reasons: 0 });
      }),
    );
  });
});

describe('criteriaLeft', () => {
  it('names what wants a level or a reason, in order', () => {
    const left = criteriaLeft(
      ['klimat', 'natur', 'människor'],
      [
        { criterion: 'människor', level: 2, reason: 'Väl beskrivet.' },
        { criterion: 'klimat', level: 0, reason: ' ' },
        { criterion: 'natur', level: null, reason: 'Inte än.' },
      ],
    );

    expect(left).toEqual(['klimat', 'natur']);
  });
});
