/** At most so many attempts in any window of so many seconds. */
export interface RateLimit {
  readonly attempts: number;
  readonly windowSeconds: number;
}

export type RateVerdict =
  | { readonly allowed: true }
  /** Whole seconds, at least 1: what `Retry-After` says. */
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/**
 * Limits for failed attempts. An account is guarded against guessing; an address more loosely, since a whole town
 * hall may share one.
 */
export const signInLimits = {
  account: { attempts: 10, windowSeconds: 15 * 60 },
  address: { attempts: 60, windowSeconds: 15 * 60 },
} as const satisfies Record<string, RateLimit>;

/** Limits for asking for a new password, successful or not: each sends a letter. */
export const resetLimits = {
  account: { attempts: 3, windowSeconds: 60 * 60 },
  address: { attempts: 30, windowSeconds: 60 * 60 },
} as const satisfies Record<string, RateLimit>;

/**
 * Whether one more attempt may be made, by a sliding window. Attempts dated after `now` count: a clock set back must
 * not open the door.
 * @param attempts instants of earlier attempts, in any order
 */
export function mayAttempt(attempts: readonly Date[], limit: RateLimit, now: Date): RateVerdict {
  const windowMs = limit.windowSeconds * 1000;
  const recent = attempts
    .map((attempt) => attempt.getTime())
    .filter((time) => time > now.getTime() - windowMs)
    .sort((one, other) => one - other);
  const blocking = recent[recent.length - limit.attempts];
  if (blocking === undefined) return { allowed: true };
  const seconds = Math.ceil((blocking + windowMs - now.getTime()) / 1000);
  return { allowed: false, retryAfterSeconds: Math.max(1, seconds) };
}

/** The verdict of several limits at once: the one that waits longest. */
export function strictest(verdicts: readonly RateVerdict[]): RateVerdict {
  const waits = verdicts.flatMap((verdict) => (verdict.allowed ? [] : [verdict.retryAfterSeconds]));
  return waits.length === 0 ? { allowed: true } : { allowed: false, retryAfterSeconds: Math.max(...waits) };
}
