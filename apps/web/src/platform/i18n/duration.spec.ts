import { durationIn } from './duration.ts';

describe('how long something takes', () => {
  it('is told in minutes within the hour, and in hours and minutes from there on', () => {
    const sv = durationIn('sv');

    const told = [0, 1, 45, 59, 60, 61, 120, 505].map(sv);

    expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '0 minuter',
      '1 minut',
      '45 minuter',
      '59 minuter',
      '1 tim',
      '1 tim 1 min',
      '2 tim',
      '8 tim 25 min',
    ]);
  });

  it('has English words', () => {
    const en = durationIn('en');

    const told = [1, 30, 60, 505].map(en);

    expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '1 minute',
      '30 minutes',
      '1 h',
      '8 h 25 min',
    ]);
  });
});
