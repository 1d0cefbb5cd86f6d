import fc from 'fast-check';
import { mayAttempt, strictest } from './rate-limit.ts';

const limit = { attempts: 3, windowSeconds: 60 };
const second = (number: number) => new Date(Date.UTC(2026, 10, 23) + number * 1000);

describe('mayAttempt', () => {
  it('allows up to the limit and then says how long to wait', () => {
    expect(mayAttempt([second(0), second(10)], limit, second(20))).toEqual({ allowed: true });
    expect(mayAttempt([second(0), second(10), second(20)], limit, second(20))).toEqual({
      allowed: false,
      retryAfterSeconds: 40,
    });
    expect(mayAttempt([second(0), second(10), second(20)], limit, second(60))).toEqual({ allowed: true });
  });

  it('is not opened by a clock set back', () => {
    const verdict = mayAttempt([second(100), second(100), second(100)], limit, second(0));

    expect(verdict).toEqual({ allowed: false, retryAfterSeconds: 160 });
  });

  it('allows again exactly when the time it told has passed, and never more than the limit in a window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 40 }), (wishes) => {
        const made: Date[] = [];
        for (const wish of wishes.sort((one, other) => one - other)) {
          const verdict = mayAttempt(made, limit, second(wish));
          if (verdict.allowed) made.push(second(wish));
          else {
            const then = wish + verdict.retryAfterSeconds;
            expect(mayAttempt(made, limit, second(then - 1)).allowed).toBe(false);
            expect(mayAttempt(made, limit, second(then)).allowed).toBe(true);
          }
        }

        made.forEach((start) => {
          const within = made.filter((other) => other >= start && other.getTime() < start.getTime() + 60_000);
          expect(within.length).toBeLessThanOrEqual(limit.attempts);
        });
      }),
    );
  });
});

describe('strictest', () => {
  it('waits for the longest', () => {
    const verdict = strictest([
      { allowed: true },
      { allowed: false, retryAfterSeconds: 5 },
      { allowed: false, retryAfterSeconds: 9 },
    ]);

    expect(verdict).toEqual({ allowed: false, retryAfterSeconds: 9 });
    expect(strictest([])).toEqual({ allowed: true });
  });
});
