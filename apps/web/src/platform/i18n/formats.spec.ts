import { formatsIn } from './formats.ts';

describe('dates and numbers as Vägar writes them', () => {
  const evening = '2026-11-23T20:04:00Z';

  it('writes Swedish days, clock times and numbers', () => {
    const sv = formatsIn('sv');

    const written = [sv.date('2026-11-23'), sv.dateTime(evening), sv.tightDate(evening), sv.number(1234.5)];

    expect(written.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '23 november 2026',
      '23 november 2026 kl. 21.04',
      '2026-11-23',
      '1 234,5',
    ]);
  });

  it('writes English ones', () => {
    const en = formatsIn('en');

    const written = [en.date('2026-11-23'), en.dateTime(evening), en.number(1234.5), en.percent(0.7)];

    expect(written.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '23 November 2026',
      '23 November 2026 at 21:04',
      '1,234.5',
      '70%',
    ]);
  });

  it('keeps a day on its day, summer and winter', () => {
    const { tightDate } = formatsIn('sv');

    const days = ['2026-01-01', '2026-03-29', '2026-06-30', '2026-10-25', '2026-12-31'];

    expect(days.map(tightDate)).toEqual(days);
  });

  it('drops the nought before a morning hour', () => {
    const { clock } = formatsIn('sv');

    const written = [clock('2026-11-23T08:05:00Z'), clock('2026-11-22T23:00:00Z')];

    expect(written).toEqual(['9.05', '0.00']);
  });

  it('tells the clock of today, and the day of what was before', () => {
    const now = new Date('2026-11-24T00:30:00+01:00');

    const told = ['2026-11-24T00:10:00+01:00', '2026-11-23T23:50:00+01:00'].map((it) =>
      formatsIn('sv').lately(it, now),
    );

    expect(told).toEqual(['0.10', '23 november 2026']);
  });
});
