/**
 * When a certificate falls due: a tree of criteria. What a criterion means is known by whoever contributes its kind;
 * the tree only knows how they combine, so new kinds need no change here.
 */
export type Rule<Criterion> =
  | { readonly kind: 'all-of'; readonly rules: readonly Rule<Criterion>[] }
  | { readonly kind: 'any-of'; readonly rules: readonly Rule<Criterion>[] }
  | { readonly kind: 'n-of'; readonly n: number; readonly rules: readonly Rule<Criterion>[] }
  | { readonly kind: 'criterion'; readonly criterion: Criterion };

/** How one criterion stands for one person, with the facts that explain it. */
export interface Verdict {
  readonly met: boolean;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** The tree again, with what is met and why. `have` of `need` parts are met. */
export type Evaluation<Criterion> =
  | {
      readonly kind: 'all-of' | 'any-of' | 'n-of';
      readonly met: boolean;
      readonly have: number;
      readonly need: number;
      readonly parts: readonly Evaluation<Criterion>[];
    }
  | ({ readonly kind: 'criterion'; readonly criterion: Criterion } & Verdict);

/**
 * Evaluates the whole tree, also where the outcome is already settled: the learner is told how every part stands.
 * A branch without parts is never met, so that an unfinished rule gives nothing away.
 * @param judge how a criterion stands for the person in question
 */
export function evaluate<Criterion>(
  rule: Rule<Criterion>,
  judge: (criterion: Criterion) => Verdict,
): Evaluation<Criterion> {
  if (rule.kind === 'criterion')
    return { kind: rule.kind, criterion: rule.criterion, ...judge(rule.criterion) };
  const parts = rule.rules.map((part) => evaluate(part, judge));
  const have = parts.filter((part) => part.met).length;
  const need = needOf(rule);
  return { kind: rule.kind, met: have > 0 && have >= need, have, need, parts };
}

export type RuleFault = 'no-parts' | 'number-out-of-range';

/** What keeps a rule from being published; nothing when it can be met and missed. */
export function ruleFaults(rule: Rule<unknown>): RuleFault[] {
  if (rule.kind === 'criterion') return [];
  const faults: RuleFault[] = rule.rules.length === 0 ? ['no-parts'] : [];
  const need = needOf(rule);
  if (rule.kind === 'n-of' && !(Number.isInteger(need) && need >= 1 && need <= rule.rules.length)) {
    faults.push('number-out-of-range');
  }
  return [...faults, ...rule.rules.flatMap(ruleFaults)];
}

function needOf(rule: Exclude<Rule<unknown>, { kind: 'criterion' }>): number {
  switch (rule.kind) {
    case 'all-of':
      return rule.rules.length;
    case 'any-of':
      return 1;
    case 'n-of':
      return rule.n;
  }
}
