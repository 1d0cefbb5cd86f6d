import fc from 'fast-check';
import type { CertificateRecord } from './certificate.ts';
import { certificateStateAt, entitlementKey, validUntil } from './certificate.ts';
import { judgeCourse } from './course-criteria.ts';
import type { Rule } from './rule.ts';
import { evaluate, ruleFaults } from './rule.ts';

const criterion = (met: boolean): Rule<boolean> => ({ kind: 'criterion', criterion: met });
const judge = (met: boolean) => ({ met, facts: {} });

const { rule: randomRule } = fc.letrec<{ rule: Rule<boolean> }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.boolean().map(criterion),
    fc.record({
      kind: fc.constantFrom('all-of' as const, 'any-of' as const),
      rules: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }),
    }),
    fc
      .tuple(fc.nat(), fc.array(tie('rule'), { minLength: 1, maxLength: 4 }))
      .map(([n, rules]): Rule<boolean> => ({ kind: 'n-of', n: 1 + (n % rules.length), rules })),
  ),
}));

/** The same meaning said another way: n of many is any choice of n of which all hold. */
function naive(rule: Rule<boolean>): boolean {
  switch (rule.kind) {
    case 'criterion':
      return rule.criterion;
    case 'all-of':
      return rule.rules.every(naive);
    case 'any-of':
      return rule.rules.some(naive);
    case 'n-of':
      return choices(rule.rules, rule.n).some((choice) => choice.every(naive));
  }
}

function choices<Item>(items: readonly Item[], n: number): Item[][] {
  if (n === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), n - 1).map((rest) => [item, ...rest]),
  );
}

describe('evaluate', () => {
  it('agrees with a naive reading of every rule that may be published', () => {
    fc.assert(
      fc.property(randomRule, (rule) => {
        const evaluation = evaluate(rule, judge);

        expect(ruleFaults(rule)).toEqual([]);
        expect(evaluation.met).toBe(naive(rule));
      }),
    );
  });

  it('explains every part, also when the outcome is settled', () => {
    const rule: Rule<boolean> = {
      kind: 'any-of',
      rules: [criterion(true), { kind: 'n-of', n: 2, rules: [criterion(true), criterion(false)] }],
    };

    const evaluation = evaluate(rule, judge);

    expect(evaluation).toMatchObject({
      met: true,
      have: 1,
      need: 1,
      parts: [{ met: true }, { met: false, have: 1, need: 2, parts: [{ met: true }, { met: false }] }],
    });
  });

  it.each<[Rule<boolean>, string]>([
    [{ kind: 'all-of', rules: [] }, 'no-parts'],
    [{ kind: 'n-of', n: 0, rules: [criterion(false)] }, 'number-out-of-range'],
    [{ kind: 'n-of', n: 2, rules: [criterion(true)] }, 'number-out-of-range'],
    [{ kind: 'n-of', n: 0.5, rules: [criterion(false)] }, 'number-out-of-range'],
    [{ kind: 'n-of', n: Number.NaN, rules: [criterion(true)] }, 'number-out-of-range'],
  ])('gives nothing away for the faulty rule %j', (rule, fault) => {
    expect(evaluate(rule, judge).met).toBe(false);
    expect(ruleFaults(rule)).toEqual([fault]);
  });
});

describe('judgeCourse', () => {
  const facts = {
    progress: { requiredTotal: 3, requiredDone: 2, share: 2 / 3, complete: false },
    completedActivityIds: new Set(['film']),
  };

  it('asks for all that is required, or for one activity', () => {
    expect(judgeCourse({ kind: 'required-activities' }, facts)).toEqual({
      met: false,
      facts: { requiredDone: 2, requiredTotal: 3 },
    });
    expect(judgeCourse({ kind: 'activity', activityId: 'film' }, facts).met).toBe(true);
    expect(judgeCourse({ kind: 'activity', activityId: 'quiz' }, facts).met).toBe(false);
  });
});

describe('entitlementKey', () => {
  it('is equal exactly for equal entitlements', () => {
    const entitlements = fc.record({
      personId: fc.constantFrom('a', 'a,b', 'a"'),
      achievement: fc.constantFrom('b', ',b', '"b'),
      version: fc.integer({ min: 1, max: 12 }),
      awardNumber: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(entitlements, entitlements, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);

        expect(entitlementKey(one) === entitlementKey(other)).toBe(same);
      }),
    );
  });
});

describe('certificateStateAt', () => {
  const at = (text: string) => new Date(text);
  const record: CertificateRecord = {
    validUntil: '2028-11-23',
    supersededAt: null,
    revokedAt: null,
    suspensions: [],
  };

  it('is valid through the whole of its last day in Sweden', () => {
    expect(certificateStateAt(record, at('2028-11-23T22:59:59.999Z'))).toBe('valid');
    expect(certificateStateAt(record, at('2028-11-23T23:00:00Z'))).toBe('expired');
    expect(certificateStateAt({ ...record, validUntil: null }, at('2100-01-01T00:00:00Z'))).toBe('valid');
  });

  it('is withdrawn for the time of a suspension and not after', () => {
    const suspended = {
      ...record,
      suspensions: [{ from: at('2027-01-01T00:00:00Z'), to: at('2027-02-01T00:00:00Z') }],
    };

    expect(certificateStateAt(suspended, at('2026-12-31T23:59:59Z'))).toBe('valid');
    expect(certificateStateAt(suspended, at('2027-01-01T00:00:00Z'))).toBe('suspended');
    expect(certificateStateAt(suspended, at('2027-02-01T00:00:00Z'))).toBe('valid');
  });

  it('tells what weighs most', () => {
    const all = {
      validUntil: '2026-01-01',
      revokedAt: at('2027-03-01T00:00:00Z'),
      supersededAt: at('2027-02-01T00:00:00Z'),
      suspensions: [{ from: at('2027-01-01T00:00:00Z'), to: null }],
    };

    expect(certificateStateAt(all, at('2026-12-01T00:00:00Z'))).toBe('expired');
    expect(certificateStateAt(all, at('2027-01-15T00:00:00Z'))).toBe('suspended');
    expect(certificateStateAt(all, at('2027-02-15T00:00:00Z'))).toBe('superseded');
    expect(certificateStateAt(all, at('2027-03-15T00:00:00Z'))).toBe('revoked');
  });

  it('counts validity in months from the day of award', () => {
    expect(validUntil('2026-08-31', 18)).toBe('2028-02-29');
    expect(validUntil('2026-08-31', null)).toBeNull();
  });
});
