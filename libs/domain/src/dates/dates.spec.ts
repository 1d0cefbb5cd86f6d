import fc from 'fast-check';
import { addDays, addMonths, daysBetween, endOfDay, isDay, startOfDay, stockholmDay } from './day.ts';
import { affiliationsAt, isActiveOn, overlap } from './period.ts';

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('days in Sweden', () => {
  it.each([
    ['2026-11-23T22:59:59.999Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
  ])('at %s it is %s', (instant, day) => {
    expect(stockholmDay(new Date(instant))).toBe(day);
  });

  it('gives the days when clocks change 23 and 25 hours', () => {
    const hours = (day: string) => (endOfDay(day).getTime() - startOfDay(day).getTime()) / 3_600_000;

    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-11-23')).toBe(24);
  });

  it('begins and ends every day where it should', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [start, end] = [startOfDay(day), endOfDay(day)];

        expect(stockholmDay(start)).toBe(day);
        expect(stockholmDay(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
        expect(stockholmDay(new Date(end.getTime() - 1))).toBe(day);
      }),
    );
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, number) => {
        expect(daysBetween(day, addDays(day, number))).toBe(number);
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20261123', '2026-11-23T00:00', ''])(
    'knows no day %j',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );
});

describe('periods', () => {
  const mandate = { from: '2022-10-15', to: '2026-10-14' };

  it.each([
    ['2022-10-14', false],
    ['2022-10-15', true],
    ['2026-10-14', true],
    ['2026-10-15', false],
  ])('a mandate to 14 October on %s: %s', (day, active) => {
    expect(isActiveOn(mandate, day)).toBe(active);
  });

  it('finds each affiliation that held on a day', () => {
    const employment = { from: '2019-01-01', to: null };

    const held = affiliationsAt([mandate, employment], '2024-05-01');

    expect(held).toEqual([mandate, employment]);
    expect(affiliationsAt([mandate, employment], '2027-01-01')).toEqual([employment]);
  });

  it('overlaps on a day exactly when both hold on it', () => {
    const periods = fc
      .tuple(days, fc.option(days))
      .map(([from, to]) => ({ from, to: to !== null && to < from ? from : to }));
    fc.assert(
      fc.property(periods, periods, days, (one, other, day) => {
        const shared = overlap(one, other);

        expect(shared !== null && isActiveOn(shared, day)).toBe(
          isActiveOn(one, day) && isActiveOn(other, day),
        );
        expect(overlap(other, one)).toEqual(shared);
      }),
    );
  });
});
