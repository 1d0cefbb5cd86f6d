import fc from 'fast-check';
import { isClockTime, stockholmInstant, stockholmTime } from './clock-time.ts';
import { stockholmDay } from './day.ts';

const two = (number: number) => String(number).padStart(2, '0');
const days = fc
  .integer({ min: 18_000, max: 30_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

describe('clock time in Sweden', () => {
  it.each([
    ['2027-01-14', '18:00', '2027-01-14T17:00:00.000Z'],
    ['2027-07-14', '18:00', '2027-07-14T16:00:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(stockholmInstant(day, time).toISOString()).toBe(instant);
  });

  it('reads back as it was written, but for the hour that spring skips', () => {
    fc.assert(
      fc.property(days, times, (day, time) => {
        const instant = stockholmInstant(day, time);
        const read = stockholmTime(instant);

        expect(stockholmDay(instant)).toBe(day);
        if (read !== time) expect([time.slice(0, 2), read.slice(0, 2)]).toEqual(['02', '03']);
      }),
    );
  });

  it.each(['24:00', '7:30', '12:60', '', '12:30:00'])('knows %j for no time', (text) => {
    expect(isClockTime(text)).toBe(false);
    expect(() => stockholmInstant('2027-01-14', text)).toThrow(RangeError);
  });
});
