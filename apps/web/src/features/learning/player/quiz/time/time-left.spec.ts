import fc from 'fast-check';
import { heardServerTime, serverNow } from './server-time.ts';
import { milestoneBetween, secondsLeft } from './time-left.ts';

/** What is said when the time is looked at every so many seconds. */
const saidThrough = (whole: number, every: number) => {
  const said = [];
  for (let left = whole; left > 0; left -= every) {
    const milestone = milestoneBetween(whole, left, Math.max(0, left - every));
    if (milestone) said.push(milestone);
  }
  return said;
};

describe('the time that is left', () => {
  it('is said at half, five minutes and one, each once', () => {
    const said = saidThrough(30 * 60, 1);

    expect(said).toEqual(['half', 'five', 'one']);
  });

  it.each([
    [10 * 60, ['five', 'one']],
    [5 * 60, ['one']],
    [60, []],
  ])('of %i seconds is not said where another says it', (whole, expected) => {
    expect(saidThrough(whole, 1)).toEqual(expected);
  });

  it('says nothing twice, however seldom it is looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36_000 }), fc.integer({ min: 1, max: 900 }), (whole, every) => {
        const said = saidThrough(whole, every);

        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  it('is never below nothing, and goes by the server on a device whose clock is wrong', () => {
    const closesAt = Date.parse('2027-03-01T09:30:00Z');
    heardServerTime('2027-03-01T09:29:00Z');

    const left = secondsLeft(closesAt, serverNow());

    expect(left).toBeGreaterThan(58);
    expect(left).toBeLessThanOrEqual(60);
    expect(secondsLeft(closesAt, closesAt + 1)).toBe(0);
  });
});
