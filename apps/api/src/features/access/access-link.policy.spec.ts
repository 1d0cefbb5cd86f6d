import { linkPurposes } from '@vagar/contract';
import { choosesPassword, isFor, lifetimeMs } from './access-link.policy.ts';

describe('a mailed link', () => {
  it.each([
    ['activation', 'invited', true],
    ['activation', 'active', false],
    ['reset', 'active', true],
    ['reset', 'invited', false],
    ['email-change', 'active', true],
    ['email-change', 'invited', false],
    ['first-admin', 'invited', true],
    ['first-admin', 'active', true],
  ] as const)('for %s is good for someone %s: %s', (purpose, state, expected) => {
    expect(isFor(purpose, state)).toBe(expected);
  });

  it.each(linkPurposes)('for %s brings nobody deactivated back', (purpose) => {
    expect(isFor(purpose, 'deactivated')).toBe(false);
  });

  it('lives as long as people are told', () => {
    const hours = (purpose: keyof typeof lifetimeMs) => lifetimeMs[purpose] / 3_600_000;

    expect(hours('activation')).toBe(7 * 24);
    expect(hours('reset')).toBe(1);
    expect(hours('email-change')).toBe(24);
  });

  it('asks for a password except when an address is confirmed', () => {
    expect(linkPurposes.filter(choosesPassword)).toEqual(['activation', 'reset', 'first-admin']);
  });
});
