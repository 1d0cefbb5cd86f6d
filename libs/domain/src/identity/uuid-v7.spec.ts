import fc from 'fast-check';
import { asId, isUuid } from './ids.ts';
import type { PersonId } from './ids.ts';
import { lowerBoundAt, timeOf, uuidV7 } from './uuid-v7.ts';

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const chance = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('uuidV7', () => {
  it('makes the example of RFC 9562, appendix A.6', () => {
    // rand_a is 0xCC3, rand_b is 0x18C4DC0C0C07398F: the version and variant bits lie over the given ones.
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);

    const id = uuidV7(0x017f22e279b0, random);

    expect(id).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('carries its time and stays well-formed whatever the chance', () => {
    fc.assert(
      fc.property(times, chance, (time, random) => {
        const id = uuidV7(time, random);

        expect(isUuid(id)).toBe(true);
        expect(timeOf(id)).toBe(time);
      }),
    );
  });

  it('sorts by time, and the lower bound lies at or below all of its instant', () => {
    fc.assert(
      fc.property(times, times, chance, chance, (one, other, left, right) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];

        const bound = lowerBoundAt(later);

        expect(bound <= uuidV7(later, right)).toBe(true);
        if (earlier < later) expect(uuidV7(earlier, left) < bound).toBe(true);
      }),
    );
  });

  it('leaves the given bytes alone', () => {
    const random = new Uint8Array(10).fill(255);

    uuidV7(0, random);

    expect([...random]).toEqual(Array(10).fill(255));
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 48])('refuses the time %d', (time) => {
    expect(() => uuidV7(time, new Uint8Array(10))).toThrow(RangeError);
  });

  it('refuses too little chance', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });

  it('reads no time from other identifiers', () => {
    expect(() => timeOf('2b1f4c1e-6d5c-4a43-9e0e-4a7d6f0a1b2c')).toThrow(RangeError);
    expect(() => timeOf('x')).toThrow(RangeError);
  });
});

describe('asId', () => {
  it('brands a canonical UUID and refuses the rest', () => {
    const id: PersonId = asId('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');

    expect(id).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
    expect(() => asId<PersonId>('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toThrow(RangeError);
    expect(() => asId<PersonId>('017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n')).toThrow(RangeError);
  });
});
