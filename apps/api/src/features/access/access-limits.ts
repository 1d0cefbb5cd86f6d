import { resetLimits, signInLimits } from '@vagar/domain';
import type { RateLimit } from '@vagar/domain';
import type { Counted } from './attempt-limits.ts';
import { networkOf } from './client-address.ts';

/** Reports are welcome; a flood of them from one place is not. */
const feedbackLimit: RateLimit = { attempts: 10, windowSeconds: 60 * 60 };

/** Guesses at one account's password, from wherever they come. */
export const signInTo = (email: string): Counted => ({
  purpose: 'sign-in-account',
  subject: email.toLowerCase(),
  limit: signInLimits.account,
});

export const signInFrom = (ip: string): Counted => ({
  purpose: 'sign-in-address',
  subject: networkOf(ip),
  limit: signInLimits.address,
});

/** Letters to one mail address, whether it belongs to anyone or not. */
export const lettersTo = (email: string): Counted => ({
  purpose: 'reset-account',
  subject: email.toLowerCase(),
  limit: resetLimits.account,
});

export const lettersFrom = (ip: string): Counted => ({
  purpose: 'reset-address',
  subject: networkOf(ip),
  limit: resetLimits.address,
});

export const feedbackFrom = (ip: string): Counted => ({
  purpose: 'feedback-address',
  subject: networkOf(ip),
  limit: feedbackLimit,
});
