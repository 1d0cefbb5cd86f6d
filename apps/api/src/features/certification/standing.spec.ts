import { standingOf } from './standing.ts';
import type { Mark } from './standing.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T12:00:00+00:00`;
const mark = (kind: Mark['kind'], day: number, reason: string = kind): Mark => ({
  kind,
  reason,
  at: at(day),
});
const stands = (marks: Mark[], day: number, validUntil: string | null = null) =>
  standingOf(validUntil, marks, new Date(at(day)));

describe('how a certificate stands', () => {
  it('is valid, and nothing more is said', () => {
    expect(stands([], 1)).toEqual({ state: 'valid', reason: null, since: null });
  });

  it('is expired from the moment its last day in Sweden is over', () => {
    expect(stands([], 10, '2026-11-10').state).toBe('valid');
    expect(stands([], 11, '2026-11-10')).toEqual({
      state: 'expired',
      reason: null,
      since: '2026-11-10T23:00:00.000Z',
    });
  });

  it('tells since when and why it is suspended, until it is resumed', () => {
    const marks = [mark('suspended', 3, 'utreds'), mark('resumed', 6)];

    expect(stands(marks, 2).state).toBe('valid');
    expect(stands(marks, 4)).toEqual({
      state: 'suspended',
      reason: 'utreds',
      since: '2026-11-03T12:00:00.000Z',
    });
    expect(stands(marks, 7).state).toBe('valid');
  });

  it('tells of the last suspension when there have been several', () => {
    const marks = [mark('suspended', 1, 'a'), mark('resumed', 2), mark('suspended', 3, 'b')];

    expect(stands(marks, 4)).toMatchObject({ state: 'suspended', reason: 'b' });
  });

  it('is revoked before all else', () => {
    const marks = [mark('superseded', 2), mark('suspended', 3), mark('revoked', 4, 'fel person')];

    expect(stands(marks, 5, '2026-11-01')).toMatchObject({ state: 'revoked', reason: 'fel person' });
  });
});
