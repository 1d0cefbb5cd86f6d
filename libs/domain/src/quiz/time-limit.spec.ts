import fc from 'fast-check';
import { closesAt, graceSeconds, isTimeOver } from './time-limit.ts';

const start = new Date('2027-03-01T09:00:00Z');

describe('the time limit of an attempt', () => {
  it('is none when none is set, and never over', () => {
    expect(closesAt(start, null, 50)).toBeNull();
    expect(isTimeOver(null, new Date(8e15))).toBe(false);
  });

  it('gives one and a half times with fifty per cent more', () => {
    expect(closesAt(start, 30, 0)).toEqual(new Date('2027-03-01T09:30:00Z'));
    expect(closesAt(start, 30, 50)).toEqual(new Date('2027-03-01T09:45:00Z'));
  });

  it('takes in what comes within the grace, and nothing after', () => {
    const closes = closesAt(start, 10, 0);
    const after = (seconds: number) => new Date(start.getTime() + (600 + seconds) * 1000);

    expect(isTimeOver(closes, after(graceSeconds))).toBe(false);
    expect(isTimeOver(closes, after(graceSeconds + 1))).toBe(true);
  });

  it('is never shorter for a longer limit or a greater extension', () => {
    const minutes = fc.integer({ min: 1, max: 600 });
    const extra = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(minutes, minutes, extra, extra, (limit, more, percent, greater) => {
        const shorter = closesAt(start, limit, percent)?.getTime() ?? 0;
        const longer = closesAt(start, limit + more, percent + greater)?.getTime() ?? 0;

        expect(longer).toBeGreaterThan(shorter);
      }),
    );
  });
});
